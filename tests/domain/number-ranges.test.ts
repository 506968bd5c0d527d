import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isInRange, numberRanges } from '../../src/domain/number-ranges.ts';

describe('numbers are written as ranges', () => {
  it('of what follows one another, both ends included', () => {
    assert.deepEqual(numberRanges(['000', '100', '101', '102', '200', '202', '203']), [
      '000',
      '100-102',
      '200',
      '202-203',
    ]);
    assert.deepEqual(numberRanges([]), []);
  });
  it('that hold just these numbers', () => {
    const codes = ['000', '099', '100', '101', '404', '499', '500', '999'];
    const ranges = numberRanges(codes);
    const held = Array.from({ length: 1000 }, (_, number) =>
      String(number).padStart(3, '0'),
    ).filter((code) => ranges.some((range) => isInRange(range, code)));
    assert.deepEqual(held, codes);
  });
});
