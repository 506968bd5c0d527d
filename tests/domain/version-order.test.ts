import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isBefore } from '../../src/domain/version-order.ts';

describe('versions', () => {
  it('are ordered number by number', () => {
    assert.ok(isBefore('3.9', '3.13'));
    assert.ok(isBefore('3.12.1', '3.13'));
    assert.ok(!isBefore('3.13.0', '3.13'));
    assert.ok(!isBefore('3.14.10 (identical in 3.15.2)', '3.14.2'));
  });
});
