import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wrapLines } from '../../src/domain/wrap-lines.ts';

describe('a text in lines', () => {
  it('is broken at its spaces, and keeps a long word whole', () => {
    assert.deepEqual(wrapLines('Network Authentication Required', 22), [
      'Network Authentication',
      'Required',
    ]);
    assert.deepEqual(wrapLines('a internationalization', 5), ['a', 'internationalization']);
  });
  it('is broken between Japanese words, and never before a full stop', () => {
    const lines = wrapLines('サーバーは応答していますが、処理は引き受けられません。', 22);
    assert.equal(lines.join(''), 'サーバーは応答していますが、処理は引き受けられません。');
    assert.ok(lines.length > 1);
    for (const line of lines) assert.doesNotMatch(line, /^[、。ー]/);
  });
});
