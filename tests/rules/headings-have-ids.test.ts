import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headingsHaveIds } from '../../src/rules/headings-have-ids.ts';
import { registeredMeaning } from '../domain/meaning-fixture.ts';
import { findingsOf, meaningFile, pageFile } from './content-fixture.ts';

describe(headingsHaveIds.description, () => {
  const check = (body: string) =>
    findingsOf(headingsHaveIds, {
      meanings: [meaningFile('ietf/404', registeredMeaning(), body)],
    });
  const checkPage = (body: string) =>
    findingsOf(headingsHaveIds, { pages: [pageFile('about', body)] });

  it('accepts ids from the list, and # inside a code block', () => {
    const body = '## What it means {#meaning}\n\n```sh\n# a comment\n```\n\n### You {#visitor}\n';
    assert.deepEqual(check(body), []);
  });
  it('refuses a heading without an id, with an unknown id, with an id twice, of another level', () => {
    assert.match(check('## What it means')[0]?.found ?? '', /no id/);
    assert.match(check('## Bits {#bits}')[0]?.remedy ?? '', /\{#meaning\}/);
    assert.match(check('## A {#meaning}\n\n## B {#meaning}')[0]?.found ?? '', /twice/);
    assert.match(check('# A {#meaning}')[0]?.remedy ?? '', /##/);
  });
  it('accepts any id on a page about the site', () => {
    assert.deepEqual(checkPage('## How evidence is graded {#evidence}\n\n## More {#a-2}'), []);
  });
  it('refuses there a heading without an id, with one that is hard to type, with an id twice', () => {
    assert.match(checkPage('## Evidence')[0]?.remedy ?? '', /\{#words-in-lower-case\}/);
    assert.match(checkPage('## Evidence {#Evidence_1}')[0]?.found ?? '', /Evidence_1/);
    assert.match(checkPage('## A {#a}\n\n### B {#a}')[0]?.found ?? '', /twice/);
  });
});
