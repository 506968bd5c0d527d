import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countToldInFull } from '../../src/domain/told-in-full.ts';

describe('a page of several meanings', () => {
  it('tells up to three of them in full', () => {
    assert.equal(countToldInFull([9000]), 1);
    assert.equal(countToldInFull([1000, 2000, 900]), 3);
  });
  it('tells the first alone where they are more than three', () => {
    assert.equal(countToldInFull([100, 100, 100, 100]), 1);
  });
  it('tells the first alone where the articles are long', () => {
    assert.equal(countToldInFull([4000, 3000]), 1);
  });
});
