import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fieldsOf } from '../../src/domain/registry.ts';

describe('a line of CSV', () => {
  it('has fields with and without quotes', () => {
    assert.deepEqual(fieldsOf('104,"a, ""b""",'), ['104', 'a, "b"', '']);
  });
  it('is refused where a quote is not closed', () => {
    assert.equal(fieldsOf('104,"a,b'), undefined);
    assert.equal(fieldsOf('104,a "b,c'), undefined);
  });
});
