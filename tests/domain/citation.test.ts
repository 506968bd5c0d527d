import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveCitation } from '../../src/domain/citation.ts';

const specification = {
  name: 'RFC 9110',
  title: 'HTTP Semantics',
  date: '2022-06',
  status: 'Internet Standard',
  url: 'https://www.rfc-editor.org/rfc/rfc9110.html',
  sectionUrl: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-{section}',
  obsoletes: [],
  obsoletedBy: [],
  sections: {},
};
const specifications = new Map([['rfc9110', specification]]);
const resolve = (citation: string) =>
  resolveCitation(citation, specifications, (name, section) => `${name} § ${section}`);

describe('a citation', () => {
  it('leads to its section', () => {
    assert.deepEqual(resolve('rfc9110#15.5.5'), {
      label: 'RFC 9110 § 15.5.5',
      url: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5',
    });
  });
  it('leads to an appendix by its own kind of anchor', () => {
    assert.match(resolve('rfc9110#B.3').url, /#appendix-B\.3$/);
  });
  it('leads to the document itself for the front matter', () => {
    assert.deepEqual(resolve('rfc9110#0'), { label: 'RFC 9110', url: specification.url });
  });
  it('names the missing file when the specification is not there', () => {
    assert.throws(() => resolve('rfc1#1'), /content\/specifications\/rfc1\.yaml/);
  });
});
