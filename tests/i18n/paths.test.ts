import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPaths } from '../../src/i18n/paths.ts';

describe('an address', () => {
  it('stands at the root for English and under /ja for Japanese, with a slash at the end', () => {
    const paths = createPaths('/');
    assert.equal(paths.page('en', { kind: 'home' }), '/');
    assert.equal(paths.page('ja', { kind: 'home' }), '/ja/');
    assert.equal(paths.page('ja', { kind: 'code', code: '404' }), '/ja/codes/404/');
  });
  it('has its fragment behind the slash', () => {
    const { page } = createPaths('/');
    assert.equal(page('en', { kind: 'code', code: '451', anchor: 'iis' }), '/codes/451/#iis');
  });
  it('carries the sub-path of the site, however its slashes are written', () => {
    for (const base of ['/reference', 'reference/', '/reference/']) {
      const paths = createPaths(base);
      assert.equal(paths.page('en', { kind: 'home' }), '/reference/');
      assert.equal(paths.page('en', { kind: 'class', id: '4xx' }), '/reference/classes/4xx/');
      assert.equal(paths.file('favicon.svg'), '/reference/favicon.svg');
      assert.equal(paths.file('lookup.json', 'ja'), '/reference/ja/lookup.json');
    }
  });
  it('has no slash at its end where the host wants none', () => {
    const { page } = createPaths('/reference', 'never');
    assert.equal(
      page('en', { kind: 'code', code: '451', anchor: 'iis' }),
      '/reference/codes/451#iis',
    );
    assert.equal(page('ja', { kind: 'search', query: 'a' }), '/reference/ja/search?q=a');
    assert.equal(page('en', { kind: 'home' }), '/reference');
    assert.equal(createPaths('/', 'never').page('en', { kind: 'home' }), '/');
  });
  it('keeps a query as text', () => {
    const { page } = createPaths('/');
    const search = { kind: 'search', query: 'a&b=<c>' } as const;
    assert.equal(page('en', search), '/search/?q=a%26b%3D%3Cc%3E');
  });
});
