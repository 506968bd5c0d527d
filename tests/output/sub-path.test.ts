import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkLinks } from './broken-links.ts';
import { buildVariant } from './build-variant.ts';
import { readPages } from './pages.ts';

describe('a site built for a sub-path', () => {
  it('keeps every link, canonical and script under it', async () => {
    const folder = await buildVariant('subPath');
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
