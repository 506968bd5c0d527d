import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { readPages } from './pages.ts';

/**
 * Most bytes of a code page, its styles included, as a CDN sends it. The same text takes a tenth
 * more in Japanese: a character has three bytes, and compression takes back most of them.
 */
const mostBytes = { en: 14_000, ja: 15_500 };
/** Most bytes of the table of all codes. */
const mostBytesOfTable = 16_000;
/** Most bytes of script that stand inside a page. */
const mostScript = 1_500;

/** Most bytes of what the search loads at first, with which it answers numbers and names. */
const mostBytesOfLookup = 70_000;

/** Most bytes of a language of the site that a reader keeps on a device. */
const mostBytesKept = 7_500_000;

const pages = await readPages();
const codePages = pages.filter(({ path }) => /\/codes\/\d{3}(\/|$)/.test(path));

const mostBytesOf = (path: string) => (path.startsWith('/ja/') ? mostBytes.ja : mostBytes.en);
const compressed = (text: string | Buffer, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

describe('a code page', () => {
  it(`weighs at most ${String(mostBytes.en)} bytes with its styles, in Japanese ${String(mostBytes.ja)}`, () => {
    const heavy = codePages
      // The best quality takes long; most pages are small enough without it.
      .filter(({ html, path }) => compressed(html, 5) > mostBytesOf(path))
      .map(({ path, html }) => ({ path, bytes: compressed(html, 11) }))
      .filter(({ bytes, path }) => bytes > mostBytesOf(path));
    assert.ok(codePages.length > 500);
    assert.deepEqual(heavy, []);
  });

  it('comes in one response: no style sheet, no font and no script of its own', () => {
    for (const { file, $ } of codePages) {
      assert.equal($('link[rel=stylesheet], script[src], link[rel*=preload]').length, 0, file);
    }
  });
});

describe('the table of all codes', () => {
  it(`weighs at most ${String(mostBytesOfTable)} bytes with its styles`, () => {
    const table = pages.find(({ path }) => path === '/codes/');
    assert.ok(table && compressed(table.html, 11) <= mostBytesOfTable);
  });
});

describe('the list with which the search answers numbers and names', () => {
  for (const path of ['lookup.json', 'ja/lookup.json']) {
    it(`weighs at most ${String(mostBytesOfLookup)} bytes: ${path}`, async () => {
      const file = await readFile(new URL(`../../dist/${path}`, import.meta.url));
      assert.ok(compressed(file, 11) <= mostBytesOfLookup);
    });
  }
});

describe('a language of the site, kept on a device', () => {
  for (const locale of Object.keys(mostBytes)) {
    it(`is at most ${String(mostBytesKept)} bytes to download: ${locale}`, async () => {
      const kept = new URL(`../../dist/offline-bundles/${locale}.json`, import.meta.url);
      const { bytes } = JSON.parse(await readFile(kept, 'utf8')) as { bytes: number };
      assert.ok(bytes <= mostBytesKept, String(bytes));
    });
  }
});

describe('every page', () => {
  it(`has at most ${String(mostScript)} bytes of script before a reader shows an intent`, () => {
    // The pages whose scripts are their purpose have a file for it.
    for (const { file, $ } of pages) {
      const inline = $('script:not([src], [type="application/ld+json"])').text();
      assert.ok(inline.length <= mostScript, `${file}: ${String(inline.length)}`);
    }
  });
});
