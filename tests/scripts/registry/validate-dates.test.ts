import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validateDates } from '../../../scripts/registry/validate-dates.ts';
import { dates, snapshot } from './registry-fixture.ts';

const faultsOf = (fields: object) =>
  validateDates({ ...snapshot, ...dates, ...fields }, snapshot, 'command line').map(
    ({ field }) => field,
  );

describe('the dates of a new copy', () => {
  it('are days that exist', () => {
    assert.deepEqual(faultsOf({}), []);
    assert.deepEqual(faultsOf({ updated: '2026-13-01', compared: 'today' }), [
      'updated',
      'compared',
    ]);
  });
  it('do not run backwards', () => {
    assert.deepEqual(faultsOf({ compared: '2026-11-19' }), ['compared']);
    assert.deepEqual(faultsOf({ updated: '2025-09-14' }), ['updated']);
  });
});
