import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { load } from 'cheerio';
import { dist, site } from './pages.ts';

const $ = load(await readFile(`${dist}/feed.xml`, 'utf8'), { xml: true });
const entries = $('entry')
  .map((_, entry) => ({
    id: $(entry).find('id').text(),
    title: $(entry).find('title').text(),
    link: $(entry).find('link').attr('href') ?? '',
    updated: $(entry).find('updated').text(),
    summary: $(entry).find('summary').text(),
  }))
  .get();

describe('the feed of changes', () => {
  it('names itself and what it is about', () => {
    assert.equal($('feed > link[rel=self]').attr('href'), new URL('/feed.xml', site).href);
    assert.ok($('feed > title').text().length > 0);
    assert.equal($('feed > updated').text(), entries[0]?.updated);
  });
  it('has entries with ids of their own, newest first', () => {
    assert.equal(entries.length, 100);
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
    const dates = entries.map(({ updated }) => updated);
    assert.deepEqual(dates, [...dates].sort().reverse());
  });
  it('leads to pages that exist, and says what happened', () => {
    for (const { title, link, summary } of entries) {
      const { pathname } = new URL(link);
      assert.ok(existsSync(`${dist}${pathname}/index.html`), link);
      assert.ok(summary.length > 10, title);
    }
  });
});
