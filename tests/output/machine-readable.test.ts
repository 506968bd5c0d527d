import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { load } from 'cheerio';
import { dist, readPages, site } from './pages.ts';

const pages = await readPages();

describe('a page of a number', () => {
  it('carries each meaning that it tells in full as a defined term with its address', () => {
    const numbers = pages.filter(({ $ }) => $('script[type="application/ld+json"]').length > 0);
    assert.ok(numbers.length > 90);
    for (const { file, path, $ } of numbers) {
      const { '@graph': terms } = JSON.parse($('script[type="application/ld+json"]').text()) as {
        '@graph': { '@type': string; termCode: string; name: string; url: string }[];
      };
      for (const term of terms) {
        const address = new URL(term.url);
        assert.equal(term['@type'], 'DefinedTerm', file);
        assert.equal(address.origin + address.pathname, new URL(path, site).href, file);
        if (address.hash !== '') {
          assert.equal($(`[id="${address.hash.slice(1)}"]`).length, 1, term.url);
        }
        assert.ok(path.includes(`/codes/${term.termCode}`) && term.name.length > 1, file);
      }
    }
  });
});

describe('the search of the site', () => {
  it('can be added to a browser', async () => {
    for (const [lang, folder] of [
      ['en', ''],
      ['ja', 'ja/'],
    ] as const) {
      const text = await readFile(`${dist}/${folder}opensearch.xml`, 'utf8');
      assert.equal(
        load(text, { xml: true })('Url').attr('template'),
        `${new URL(`${folder}search/`, `${site.href.replace(/\/$/, '')}/`).href}?q={searchTerms}`,
      );
      for (const { file, $: page } of pages.filter(({ $ }) => $('html').attr('lang') === lang)) {
        assert.equal(page('link[rel=search]').attr('href'), `/${folder}opensearch.xml`, file);
      }
    }
  });
});
