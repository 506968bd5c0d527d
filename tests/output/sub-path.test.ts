import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFile } from 'node:fs/promises';
import { compareFolders } from '../../scripts/repeatable/compare-folders.ts';
import { checkLinks } from './broken-links.ts';
import { buildVariant } from './build-variant.ts';
import { dist, readPages, site } from './pages.ts';

const folder = await buildVariant('subPath');

/**
 * What holds the address where no text can be replaced: counted, compressed, cut into words, or in the
 * digests that files are named by.
 */
const withAddressInside =
  /^(offline-(bundles\/|worker\.js)|(ja\/)?(further-)?lookup\.json|pagefind\/)/;

describe('a site built twice', () => {
  it('is the same, byte for byte, but for the address that it is built for', async (test) => {
    const root = site.href.replace(/\/$/, '');
    const isText = /\.(html|js|json|md|svg|txt|xml|webmanifest)$/;
    const { same, differences } = await compareFolders(dist, folder, async (file) => {
      const content = await readFile(`${folder}/${file}`);
      if (!isText.test(file)) return content;
      const text = content
        .toString()
        .replaceAll('https://docs.example.org/http/reference', root)
        .replaceAll('/http/reference/', '/');
      return Buffer.from(text);
    });
    const others = differences.filter((difference) => !withAddressInside.test(difference));
    assert.deepEqual(others, []);
    test.diagnostic(`${String(same)} files are the same in both builds.`);
    assert.ok(same > 4500);
  });
});

describe('a site built for a sub-path', () => {
  it('keeps every link, canonical and script under it', async () => {
    const pages = await readPages(folder, '/http/reference');
    assert.ok(pages.length > 100);
    assert.deepEqual(checkLinks(pages, folder, '/http/reference').broken, []);
    const page = pages.find(({ path }) => path === '/http/reference/codes/404/');
    assert.equal(
      page?.$('link[rel=canonical]').attr('href'),
      'https://docs.example.org/http/reference/codes/404/',
    );
    assert.equal(page.$('search form').attr('data-script'), '/http/reference/scripts/search.js');
  });
});
