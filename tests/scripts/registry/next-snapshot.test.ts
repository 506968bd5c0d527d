import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextSnapshot } from '../../../scripts/registry/next-snapshot.ts';
import { changes, dates, snapshot } from './registry-fixture.ts';

describe('what is written beside a new copy', () => {
  it('is the old text with the new dates', () => {
    assert.deepEqual(nextSnapshot(snapshot, dates, []), { ...snapshot, ...dates });
  });
  it('drops what the note says of a code that changed', () => {
    assert.equal(nextSnapshot(snapshot, dates, changes).note, 'Never edited by hand.');
  });
  it('has the new note where there is one', () => {
    assert.equal(nextSnapshot(snapshot, { ...dates, note: 'New.' }, changes).note, 'New.');
  });
});
