import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headerFieldSchema } from '../../src/schemas/header-field.ts';

const allow = {
  name: 'Allow',
  summary: 'It lists the methods of the resource.',
  direction: 'response',
  value: 'Methods, separated by commas.',
  citation: 'rfc9110#10.2.1',
  example: {
    message: 'HTTP/1.1 405 Method Not Allowed\nAllow: GET, HEAD',
    origin: 'Put together from RFC 9110.',
  },
  reviewed: new Date('2026-11-25'),
};

describe('the schema of a header field', () => {
  it('accepts a field with its section and an example that shows it', () => {
    assert.ok(headerFieldSchema.safeParse(allow).success);
  });
  it('asks for a section or a vendor’s page, and for the field in the example', () => {
    const wrong = { ...allow, citation: undefined, name: 'Vary' };
    const messages = headerFieldSchema.safeParse(wrong).error?.issues.map(({ message }) => message);
    assert.equal(messages?.length, 2);
    assert.match(messages.join(' '), /either citation .* Vary:/s);
  });
});
