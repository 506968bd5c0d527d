import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { dist, readPages, site } from './pages.ts';

const pages = await readPages();
const listed = pages.filter(({ $ }) => $('meta[name=robots][content=noindex]').length === 0);

function twins(values: { file: string; value: string }[]): string[] {
  return [...Map.groupBy(values, ({ value }) => value)]
    .filter(([, same]) => same.length > 1)
    .map(([value, same]) => `${value}: ${same.map(({ file }) => file).join(', ')}`);
}

describe('every page', () => {
  it('has one h1, and no heading level is left out below it', () => {
    for (const { file, $ } of pages) {
      assert.equal($('h1').length, 1, file);
      const levels = $('h1, h2, h3, h4, h5')
        .map((_, element) => Number(element.tagName.charAt(1)))
        .get();
      for (const [index, level] of levels.slice(1).entries()) {
        assert.ok(
          level - (levels[index] ?? 0) <= 1,
          `${file}: h${String(level)} after h${String(levels[index])}`,
        );
      }
    }
  });

  it('has a title and a description that no other listed page has', () => {
    const titles = listed.map(({ file, $ }) => ({ file, value: $('title').text() }));
    const descriptions = listed.map(({ file, $ }) => ({
      file,
      value: `${$('html').attr('lang') ?? ''} ${$('meta[name=description]').attr('content') ?? ''}`,
    }));
    assert.ok([...titles, ...descriptions].every(({ value }) => value.trim().length > 3));
    assert.deepEqual(twins(titles), []);
    assert.deepEqual(twins(descriptions), []);
  });

  it('has no mark of code in its title or description', () => {
    for (const { file, $ } of pages) {
      assert.doesNotMatch($('title').text(), /`/, file);
      assert.doesNotMatch($('meta[name=description]').attr('content') ?? '', /`/, file);
    }
  });

  it('in Japanese marks the English titles of codes as English', () => {
    for (const { file, $ } of pages.filter(({ file: name }) => name.startsWith('ja/'))) {
      for (const element of $('.code-rows b, .code-list a > span > span, .phrase').get()) {
        const isEnglish = /^[\x20-\x7e]+$/.test($(element).text());
        assert.ok(!isEnglish || $(element).closest('[lang]').attr('lang') === 'en', file);
      }
    }
  });

  it('asks no other host for anything', () => {
    for (const { file, $ } of pages) {
      const requests = $('script[src], img[src], source[srcset], iframe, object, embed, link[href]')
        .filter((_, element) => !/^(canonical|alternate)$/.test($(element).attr('rel') ?? ''))
        .map(
          (_, element) =>
            $(element).attr('src') ?? $(element).attr('href') ?? $(element).attr('srcset'),
        )
        .get();
      for (const address of requests) assert.match(address, /^\/(?!\/)/, file);
      assert.doesNotMatch($('style').text(), /url\(|@import/, file);
    }
  });

  it('states a policy without unsafe-inline, and has no style attribute or event handler', () => {
    for (const { file, $ } of pages) {
      const policy = $('head meta[http-equiv=content-security-policy]').attr('content') ?? '';
      assert.match(policy, /default-src 'none'/, file);
      assert.match(policy, /require-trusted-types-for 'script'/, file);
      assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/, file);
      assert.equal($('[style]').length, 0, file);
      assert.equal($('[onclick], [onload], [onerror]').length, 0, file);
    }
  });

  it('leaves no mark of Markdown or of a missing value in its text', () => {
    for (const { file, html, $ } of pages) {
      const text = $('body').clone();
      text.find('script, style, pre, code').remove();
      assert.doesNotMatch(text.text(), /\*\*|\{#|\[object |\bNaN\b|\{\w+\}/, file);
      assert.doesNotMatch(html, /(?<!<code)>\s*undefined\s*<|="undefined"/, file);
    }
  });
});

describe('a sentence', () => {
  it('is set apart from the next in every introduction and fact', () => {
    for (const { file, $ } of pages) {
      for (const element of $(
        '.issuer, .lead, .facts dd, .history span, [data-suggestion]',
      ).get()) {
        assert.doesNotMatch($(element).text(), /[a-z]\.[A-Z][a-z]+ [a-z]/, file);
      }
    }
  });
});

describe('the sitemap', () => {
  it('lists every listed page once, in the form that links use', async () => {
    const xml = await readFile(`${dist}/sitemap-0.xml`, 'utf8');
    const locations = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)]
      .map(([, location]) => location)
      .sort();
    const expected = listed.map(({ path }) => new URL(path, site).href).sort();
    assert.deepEqual(locations, expected);
  });
  it('is named in robots.txt', async () => {
    assert.match(
      await readFile(`${dist}/robots.txt`, 'utf8'),
      /^Sitemap: https:\/\/\S+sitemap-index\.xml$/m,
    );
  });
});

describe('the full-text index', () => {
  it('has every page with an article, each language by itself', async () => {
    const entry = JSON.parse(await readFile(`${dist}/pagefind/pagefind-entry.json`, 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    const expected = Map.groupBy(
      pages.filter(({ $ }) => $('[data-pagefind-body]').length > 0),
      ({ $ }) => $('html').attr('lang') ?? '',
    );
    assert.deepEqual(
      Object.fromEntries(
        Object.entries(entry.languages).map(([lang, { page_count }]) => [lang, page_count]),
      ),
      Object.fromEntries([...expected].map(([lang, same]) => [lang, same.length])),
    );
  });
});
