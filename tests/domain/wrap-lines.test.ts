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
});
