import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countToldInFull } from '../../src/domain/told-in-full.ts';

describe('a page of several meanings', () => {
  it('tells up to three of them in full', () => {
    assert.deepEqual([1, 2, 3].map(countToldInFull), [1, 2, 3]);
  });
  it('tells of more than three the first alone', () => {
    assert.deepEqual([4, 23].map(countToldInFull), [1, 1]);
  });
});
