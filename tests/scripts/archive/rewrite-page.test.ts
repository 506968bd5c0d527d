import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { policyInFolder, rewritePage } from '../../../scripts/archive/rewrite-page.ts';

const site = {
  base: '',
  files: new Set([
    'index.html',
    'offline/index.html',
    'codes/404/index.html',
    'codes/404.md',
    'favicon.svg',
    'lookup.json',
    'opensearch.xml',
    'scripts/search.js',
    'scripts/list-filters.js',
    'search/index.html',
  ]),
};
const texts = { note: '<p>A note.</p>', worker: 'postMessage("1 %")' };
const rewrite = async (html: string, file = 'codes/404/index.html') =>
  (await rewritePage(file, html, site, texts)).html;

describe('a page in a folder', () => {
  it('has relative links, pictures and forms', async () => {
    assert.equal(
      await rewrite(
        '<link rel="icon" href="/favicon.svg"><a href="/codes/404/?a=1&amp;b=2#c">404</a><form action="/search/">',
      ),
      '<link rel="icon" href="../../favicon.svg"><a href="../../codes/404/index.html?a=1&amp;b=2#c">404</a><form action="../../search/index.html">',
    );
  });

  it('has relative addresses in what it tells its scripts', async () => {
    assert.equal(
      await rewrite(
        '<form data-lookup="/lookup.json" data-code="/codes/{code}/" data-none="/x y">',
      ),
      '<form data-lookup="../../lookup.json" data-code="../../codes/{code}/index.html" data-none="/x y">',
    );
  });

  it('keeps every other letter as it was', async () => {
    const html =
      '<!DOCTYPE html><html lang=en><p title=\'a "b"\'>&lt;b> &amp; c<br><a href="https://example.org/?a&b">d</a><a href="#e">f</a><pre>\n\n g</pre><!-- h --></html>';
    assert.equal(await rewrite(html), html);
  });

  it('tells its scripts where the folder begins', async () => {
    assert.equal(
      await rewrite('<body data-class="4">'),
      '<body data-class="4" data-root="../../">',
    );
    assert.equal(await rewrite('<body>', 'index.html'), '<body data-root="">');
  });

  it('runs classic scripts, the starter in place of what stands inside', async () => {
    assert.equal(
      await rewrite(
        '<script type="module" src="/scripts/search.js"></script><script>a</script><script type="module">import("b")</script>c',
      ),
      '<script defer src="../../scripts/search.js"></script><script>a</script><script defer src="../../scripts/starter.js"></script>c',
    );
  });

  it('starts its worker from a text', async () => {
    assert.equal(
      await rewrite('<form data-worker="/scripts/count-log.js">'),
      '<form data-worker="data:text/javascript,postMessage(%221%20%25%22)">',
    );
  });

  it('does not lead to what is left out', async () => {
    assert.equal(
      await rewrite(
        '<nav><a href="/">a</a><a href="/offline/">b <b>c</b></a></nav><link rel="search" href="/opensearch.xml">',
      ),
      '<nav><a href="../../index.html">a</a></nav>',
    );
  });

  it('leads to the Markdown that it cannot copy', async () => {
    assert.equal(
      await rewrite('<a href="/codes/404.md" data-copies>Copy as Markdown</a> <a href="#a">b</a>'),
      '<a href="../../codes/404.md">Markdown</a> <a href="#a">b</a>',
    );
  });

  it('says on the page of the search what is not searched', async () => {
    const html = '<search><form></form></search>';
    assert.equal(await rewrite(html, 'ja/search/index.html'), `${html}<p>A note.</p>`);
    assert.equal(await rewrite(html), html);
  });

  it('tells of every address that leads nowhere', async () => {
    const { broken } = await rewritePage(
      'index.html',
      '<a href="/codes/405/">a</a><script src="/b.js"></script><a href="//example.org/">c</a>',
      site,
      texts,
    );
    assert.deepEqual(broken, ['index.html: /codes/405/', 'index.html: /b.js']);
  });

  it('lets in files and what stands inside it, and nothing else', () => {
    assert.equal(
      policyInFolder(
        "default-src 'none';connect-src 'self';script-src 'self' 'wasm-unsafe-eval' 'sha256-a=' 'sha256-b=';style-src 'sha256-c='",
      ),
      "default-src 'none';img-src 'self' file:;worker-src data:;form-action 'self' file:;base-uri 'none';script-src 'self' file: 'sha256-a=' 'sha256-b=';style-src 'sha256-c='",
    );
  });
});
