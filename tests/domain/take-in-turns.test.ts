import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { takeInTurns } from '../../src/domain/take-in-turns.ts';

const take = (items: string[], most: number) => takeInTurns(items, (item) => item[0] ?? '', most);

describe('a short list out of many groups', () => {
  it('shows one of each group before a second of any', () => {
    assert.deepEqual(take(['a1', 'a2', 'a3', 'b1', 'c1'], 4), ['a1', 'a2', 'b1', 'c1']);
  });
  it('leaves out the last groups where there is no room for one of each', () => {
    assert.deepEqual(take(['a1', 'a2', 'b1', 'c1'], 2), ['a1', 'b1']);
  });
  it('is everything, group by group, where there is room', () => {
    assert.deepEqual(take(['a1', 'b1', 'a2'], 9), ['a1', 'a2', 'b1']);
    assert.deepEqual(take([], 9), []);
  });
});
