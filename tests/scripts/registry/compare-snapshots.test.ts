import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareSnapshots, formatChange } from '../../../scripts/registry/compare-snapshots.ts';
import { before, changes } from './registry-fixture.ts';

describe('the changes between two copies', () => {
  it('are none where nothing changed', () => {
    assert.deepEqual(compareSnapshots(before, before), []);
  });
  it('are told for each code, and not for the gaps', () => {
    assert.deepEqual(changes.map(formatChange), [
      '104 removed: Upload (TEMPORARY - a, b) [draft]',
      '404 description changed: Not Found -> Not There',
      '404 reference changed: [RFC9110, Section 15.5.5] -> [RFC9999]',
      '509 added: Bandwidth Limit Exceeded [RFC9999]',
    ]);
  });
});
