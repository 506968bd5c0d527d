import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keptFiles } from '../../src/offline/kept-files.ts';

const paths = [
  '404.html',
  'codes/404.json',
  'codes/404/index.html',
  'codes/404.md',
  'feed.xml',
  'codes.json',
  'diagnose/codes/404.json',
  'ja/codes/404/index.html',
  'ja/lookup.json',
  'ja/social/404.png',
  'lookup.json',
  'offline-worker.js',
  'offline-bundles/en/shared.0.bin',
  'pagefind/fragment/en_1.pf_fragment',
  'pagefind/fragment/ja_1.pf_fragment',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.en_1.pf_meta',
  'pagefind/pagefind.ja_1.pf_meta',
  'pagefind/pagefind.js',
  'pagefind/wasm.en.pagefind',
  'pagefind/wasm.unknown.pagefind',
  'scripts/search.js',
  'sitemap-0.xml',
  'social/404.png',
  'symptoms.json',
];
const kept = (locale: string) => keptFiles(paths, locale, 'en', ['en', 'ja']);

describe('what is kept of a language', () => {
  it('is all of its pages and data, and what no page can do without', () => {
    assert.deepEqual(kept('ja'), [
      '404.html',
      'codes/404.json',
      'codes.json',
      'ja/codes/404/index.html',
      'ja/lookup.json',
      'pagefind/fragment/ja_1.pf_fragment',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.ja_1.pf_meta',
      'pagefind/pagefind.js',
      'pagefind/wasm.unknown.pagefind',
      'scripts/search.js',
    ]);
  });

  it('is nothing of another language, no picture for sharing, no Markdown, and not the keeping itself', () => {
    const english = kept('en');
    assert.ok(english.includes('diagnose/codes/404.json'));
    assert.ok(english.includes('pagefind/wasm.en.pagefind'));
    assert.deepEqual(
      english.filter((path) =>
        /\.md$|^(ja|social|offline|sitemap|feed|symptoms)|\/(pagefind\.)?ja_/.test(path),
      ),
      [],
    );
  });
});
