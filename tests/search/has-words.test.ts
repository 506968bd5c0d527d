import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasWords } from '../../src/search/has-words.ts';

describe('a page of the full text', () => {
  const text = 'gunicorn closes a connection that was kept alive for two seconds.';
  it('counts if it has the words that were asked for, in any form', () => {
    assert.ok(hasWords(text, 'gunicorn keeps connections alive'));
    assert.ok(hasWords(text, 'what does gunicorn do'));
  });
  it('does not count for letters that only begin like one of its words', () => {
    assert.ok(!hasWords(text, 'asdfgh'));
    assert.ok(!hasWords(text, 'gunicornxyz teapot'));
  });
});
