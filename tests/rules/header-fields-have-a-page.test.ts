import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headerFieldsHaveAPage } from '../../src/rules/header-fields-have-a-page.ts';
import { headerFieldSchema } from '../../src/schemas/header-field.ts';
import { registeredMeaning } from '../domain/meaning-fixture.ts';
import { factsFile, findingsOf, meaningFile } from './content-fixture.ts';

const allow = headerFieldSchema.parse({
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
});

describe(headerFieldsHaveAPage.description, () => {
  const meaningWith = (name: string) =>
    meaningFile(
      'ietf/405',
      registeredMeaning({ requestFields: [{ name, role: 'It leads to the code.' }] }),
    );
  const check = (names: string[], id = 'allow') =>
    findingsOf(headerFieldsHaveAPage, {
      fields: [factsFile('fields', id, allow)],
      meanings: names.map(meaningWith),
    });

  it('accepts a described field, and a row that stands for any field', () => {
    assert.deepEqual(check(['Allow', '(any field)']), []);
  });
  it('refuses another spelling, a field without a file, and a file without a meaning', () => {
    assert.match(check(['allow'])[0]?.remedy ?? '', /Write Allow/);
    const missing = check(['Vary']);
    assert.match(missing[0]?.found ?? '', /content\/fields\/vary\.yaml does not exist/);
    assert.match(missing[1]?.found ?? '', /No meaning names/);
  });
  it('refuses a file that is not called like its field', () => {
    assert.match(check(['Allow'], 'allowed').at(-2)?.remedy ?? '', /Name the file allow\.yaml/);
  });
});
