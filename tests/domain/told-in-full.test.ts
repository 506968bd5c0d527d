import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toldInFull } from '../../src/domain/told-in-full.ts';

const meanings = (...lengths: number[]) =>
  lengths.map((length, index) => ({ id: `vendor${String(index)}/499`, length }));

describe('a page of several meanings', () => {
  it('tells up to three of them in full', () => {
    assert.equal(toldInFull(meanings(100, 200, 300)).size, 3);
  });
  it('tells of more than three the first and the one with the most to tell', () => {
    assert.deepEqual([...toldInFull(meanings(100, 200, 900, 300))], ['vendor0/499', 'vendor2/499']);
  });
});
