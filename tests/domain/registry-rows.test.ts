import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRegistry } from '../../src/domain/registry.ts';

describe('the copy of the registry', () => {
  it('is read with its ranges and quoted descriptions', () => {
    const rows = parseRegistry('V,D,R\n104,"Upload (TEMPORARY - a, b)",[x]\n405-417,Unassigned,');
    assert.deepEqual(rows, [
      { value: '104', description: 'Upload (TEMPORARY - a, b)', reference: '[x]' },
      { value: '405-417', description: 'Unassigned', reference: '' },
    ]);
  });
});
