import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPaths } from '../../src/i18n/paths.ts';

describe('an address', () => {
  it('stands at the root for English and under /ja for Japanese', () => {
    const paths = createPaths('/');
    assert.equal(paths.home('en'), '/');
    assert.equal(paths.home('ja'), '/ja');
    assert.equal(paths.code('en', '451', 'iis'), '/codes/451#iis');
    assert.equal(paths.code('ja', '404'), '/ja/codes/404');
  });
  it('carries the sub-path of the site, however its slashes are written', () => {
    for (const base of ['/reference', 'reference/', '/reference/']) {
      const paths = createPaths(base);
      assert.equal(paths.home('en'), '/reference');
      assert.equal(paths.statusClass('en', '4xx'), '/reference/classes/4xx');
      assert.equal(paths.file('favicon.svg'), '/reference/favicon.svg');
    }
  });
  it('keeps a query as text', () => {
    assert.equal(createPaths('/').search('en', 'a&b=<c>'), '/search?q=a%26b%3D%3Cc%3E');
  });
});
