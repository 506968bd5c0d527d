import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { treatmentOf } from '../../../scripts/archive/archived-files.ts';

const treated = {
  page: ['index.html', 'codes/404/index.html', 'ja/search/index.html'],
  loaded: [
    'lookup.json',
    'ja/further-lookup.json',
    'ja/keys.json',
    'compare/facts.json',
    'choose/words.json',
    'ja/diagnose/further-formats.json',
    'diagnose/formats/nginx-error.json',
    'diagnose/codes/499.json',
  ],
  script: ['scripts/search.js'],
  copied: [
    'codes.json',
    'codes/404.json',
    'codes/404.md',
    'favicon.svg',
    'feed.xml',
    'licences.txt',
    'schemas/code.json',
  ],
  'left-out': [
    '404.html',
    'offline/index.html',
    'ja/offline/index.html',
    'offline-worker.js',
    'offline-bundles/en.json',
    'pagefind/pagefind.js',
    'ja/social/404.png',
    'site.webmanifest',
    'icons/192.png',
    'ja/opensearch.xml',
    'robots.txt',
  ],
};

describe('an archive', () => {
  for (const [treatment, paths] of Object.entries(treated)) {
    it(`takes each file for what it is (${treatment})`, () => {
      for (const path of paths) assert.equal(treatmentOf(path), treatment, path);
    });
  }
});
