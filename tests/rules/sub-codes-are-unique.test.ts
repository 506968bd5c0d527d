import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { subCodesAreUnique } from '../../src/rules/sub-codes-are-unique.ts';
import { findingsOf, subCodeListFile } from './content-fixture.ts';

describe(subCodesAreUnique.description, () => {
  it('accepts marks that differ, if only by case, and the same mark of another vendor', () => {
    const subCodeLists = [
      subCodeListFile([{ id: 'CD' }, { id: 'cD' }]),
      subCodeListFile([{ id: 'CD' }], 'haproxy'),
    ];
    assert.deepEqual(findingsOf(subCodesAreUnique, { subCodeLists }), []);
  });
  it('refuses the same mark twice, in one list or in two', () => {
    const inOne = [subCodeListFile([{ id: '403.14' }, { id: '403.14' }])];
    const inTwo = [subCodeListFile([{ id: '403.14' }]), subCodeListFile([{ id: '403.14' }])];
    for (const subCodeLists of [inOne, inTwo]) {
      assert.equal(findingsOf(subCodesAreUnique, { subCodeLists })[0]?.field, 'subCodes, 403.14');
    }
  });
});
