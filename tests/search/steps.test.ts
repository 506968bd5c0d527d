import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finish, finishInSteps, type Steps } from '../../src/search/steps.ts';

/** Counts to three, and is busy for so long at each. */
function* counting(milliseconds: number): Steps<number> {
  let count = 0;
  while (count < 3) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    count += 1;
    yield;
  }
  return count;
}

describe('work in steps', () => {
  it('gives the same at once and bit by bit', async () => {
    assert.equal(finish(counting(0)), 3);
    assert.equal(await finishInSteps(counting(0)), 3);
  });
  it('lets others have their turn where a step took long', async () => {
    const order: string[] = [];
    const other = new Promise<void>((resolve) => {
      setTimeout(() => {
        order.push('other');
        resolve();
      });
    });
    const work = finishInSteps(counting(20)).then(() => order.push('work'));
    await Promise.all([work, other]);
    assert.deepEqual(order, ['other', 'work']);
  });
});
