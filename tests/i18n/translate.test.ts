import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { translator } from '../../src/i18n/translate.ts';

describe('an interface string', () => {
  it('has its values put in', () => {
    assert.equal(translator('en')('search.count.other', { count: 3 }), '3 results');
  });
  it('never reaches a reader with a brace in it', () => {
    assert.throws(() => translator('en')('search.count.other'), /needs a value for \{count\}/);
  });
});
