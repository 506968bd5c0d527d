import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkLinks } from './broken-links.ts';
import { dist, readPages, site } from './pages.ts';

const pages = await readPages();
const absolute = (path: string) => new URL(path, site).href;

describe('links', () => {
  it('inside the site all lead to a page, and to a part that it has', (test) => {
    const { checked, broken } = checkLinks(pages, dist);
    test.diagnostic(`${String(checked)} links checked on ${String(pages.length)} pages`);
    assert.ok(checked > 1000);
    assert.deepEqual(broken, []);
  });

  it('and forms end pages with a slash, the form that no stock host redirects', () => {
    for (const { file, $ } of pages) {
      const redirected = $('a[href^="/"], form[action]')
        .map((_, element) => $(element).attr('href') ?? $(element).attr('action'))
        .get()
        .map((address) => address.replace(/[?#].*$/, ''))
        .filter((path) => !path.endsWith('/') && !/\.\w+$/.test(path));
      assert.deepEqual(redirected, [], file);
    }
  });

  it('name the canonical address of every page that has one', () => {
    for (const { file, path, $ } of pages) {
      const canonical = $('link[rel=canonical]').attr('href');
      if (file === '404.html') assert.equal(canonical, undefined);
      else assert.equal(canonical, absolute(path), file);
    }
  });

  it('to other languages lead to pages that exist and lead back', () => {
    const byAddress = new Map(pages.map((page) => [absolute(page.path), page]));
    for (const { file, path, $ } of pages) {
      for (const element of $('link[hreflang]').get()) {
        const href = $(element).attr('href') ?? '';
        const hreflang = $(element).attr('hreflang') ?? '';
        const target = byAddress.get(href);
        assert.ok(target, `${file}: hreflang ${hreflang} leads to ${href}, which does not exist`);
        if (hreflang !== 'x-default') {
          assert.equal(target.$('html').attr('lang'), hreflang, `${file}: ${href}`);
        }
        assert.ok(
          target.$(`link[hreflang][href="${absolute(path)}"]`).length > 0,
          `${file}: ${href} does not lead back`,
        );
      }
    }
  });

  it('to a page in another language than their own say so', () => {
    const langOf = new Map(pages.map(({ path, $ }) => [path, $('html').attr('lang')]));
    for (const { file, path, $ } of pages) {
      for (const element of $('a[href^="/"]').get()) {
        const target = langOf.get(($(element).attr('href') ?? '').replace(/[?#].*$/, ''));
        const isMarked =
          $(element).attr('hreflang') === target ||
          $(element).closest('[lang]').attr('lang') === target;
        assert.ok(
          target === undefined || target === langOf.get(path) || isMarked,
          `${file}: ${$.html(element)}`,
        );
      }
    }
  });
});
