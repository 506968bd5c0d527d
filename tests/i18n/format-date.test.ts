import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate, machineDate } from '../../src/i18n/format-date.ts';

describe('a date', () => {
  it('is told as precisely as it is known', () => {
    assert.equal(formatDate('en', '2012'), '2012');
    assert.equal(formatDate('en', '2012-04'), 'April 2012');
    assert.equal(formatDate('en', new Date('2026-11-23')), '23 November 2026');
    assert.equal(formatDate('ja', '2012-04'), '2012年4月');
    assert.equal(machineDate(new Date('2026-11-23')), '2026-11-23');
  });
});
