import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longestTitle } from '../../src/domain/page-title.ts';
import { readPages } from './pages.ts';

const titles = (await readPages())
  .filter(({ path }) => /\/codes\/\d{3}(\/|$)/.test(path))
  .map(({ path, $ }) => ({ path, title: $('head > title').text() }));
const titleOf = (path: string) => titles.find((page) => page.path === path)?.title;

describe('the title of a code page', () => {
  it(`is shown whole in a list of results: ${String(longestTitle)} characters`, () => {
    assert.ok(titles.length > 500);
    assert.deepEqual(
      titles.filter(({ title }) => title.length > longestTitle),
      [],
    );
  });

  it('says what the page is good for, and whose an unofficial number is', () => {
    assert.equal(titleOf('/codes/499/'), '499 Client Closed Request (nginx): meaning and fix');
    assert.equal(titleOf('/codes/308/'), '308 Permanent Redirect: meaning and use · Reason Phrase');
    assert.equal(
      titleOf('/codes/418/'),
      "418 I'm a teapot (Unused): meaning and fix · Reason Phrase",
    );
  });
});
