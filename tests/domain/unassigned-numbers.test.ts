import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  neighboursOf,
  registryRowOf,
  unassignedCodes,
} from '../../src/domain/unassigned-numbers.ts';

describe('numbers without a meaning', () => {
  it('are those from 100 to 599 that nobody has', () => {
    const codes = unassignedCodes(new Set(['100', '599', '000', '999']));
    assert.equal(codes.length, 498);
    assert.deepEqual([codes[0], codes.at(-1)], ['101', '598']);
  });
  it('stand in a row of the registry, alone or in a range', () => {
    const rows = [
      { value: '427', description: 'Unassigned', reference: '' },
      { value: '432-450', description: 'Unassigned', reference: '' },
    ];
    assert.equal(registryRowOf('427', rows)?.value, '427');
    assert.equal(registryRowOf('440', rows)?.value, '432-450');
    assert.equal(registryRowOf('451', rows), undefined);
  });
  it('have neighbours in their own class only', () => {
    assert.deepEqual(neighboursOf('427', ['426', '428', '500']), ['426', '428']);
    assert.deepEqual(neighboursOf('499', ['498', '500']), ['498']);
    assert.deepEqual(neighboursOf('300', ['299', '301']), ['301']);
  });
});
