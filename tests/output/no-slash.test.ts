import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { checkLinks } from './broken-links.ts';
import { buildVariant } from './build-variant.ts';
import { readPages } from './pages.ts';

const folder = await buildVariant('noSlash');
const pages = (await readPages(folder)).map((page) => ({
  ...page,
  path: page.path === '/' ? '/' : page.path.replace(/\/$/, ''),
}));

describe('a site built for a host that wants no slash', () => {
  it('has every link, canonical and form in that form, and each leads to a page', () => {
    assert.ok(pages.length > 1000);
    assert.deepEqual(checkLinks(pages, folder).broken, []);
    const withSlash = pages.flatMap(({ file, $ }) =>
      $('a[href^="/"], link[rel=canonical], link[rel=alternate], form[action]')
        .map((_, element) => $(element).attr('href') ?? $(element).attr('action'))
        .get()
        .filter((address) => /[^/]\/([?#]|$)/.test(address.replace(/^https:\/\/[^/]+/, '')))
        .map((address) => `${file}: ${address}`),
    );
    assert.deepEqual(withSlash, []);
  });

  it('lists its pages in that form, too', async () => {
    const xml = await readFile(`${folder}/sitemap-0.xml`, 'utf8');
    const locations = [...xml.matchAll(/(?:<loc>|href=")([^<"]+)/g)].map(
      ([, address = '']) => address,
    );
    assert.ok(locations.length > 1000);
    assert.deepEqual(
      locations.filter((address) => new URL(address).pathname !== '/' && address.endsWith('/')),
      [],
    );
  });
});
