import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutTitle } from '../../src/search/excerpt.ts';

describe('the excerpt of a page', () => {
  it('does not repeat its title, nor the end of it', () => {
    const title = '525 SSL handshake failed';
    for (const excerpt of [
      '525 SSL handshake failed. No TLS came about.',
      '…handshake failed. No TLS came about.',
      '… failed. No TLS came about.',
    ]) {
      assert.equal(withoutTitle(excerpt, title), 'No TLS came about.', excerpt);
    }
  });
  it('does not repeat it in Japanese either, wherever the excerpt begins', () => {
    const title = '404 Not Found（見つからない）';
    for (const excerpt of [
      `${title}. 登録済み。`,
      '…Found（見つからない）. 登録済み。',
      '…らない）. 登録済み。',
    ]) {
      assert.equal(withoutTitle(excerpt, title), '登録済み。', excerpt);
    }
  });
  it('stays as it is where the title is not at its beginning', () => {
    for (const excerpt of [
      '…closed. The log says: 525 SSL handshake failed. It',
      'failed to connect',
      '',
    ]) {
      assert.equal(withoutTitle(excerpt, '525 SSL handshake failed'), excerpt);
    }
  });
});
