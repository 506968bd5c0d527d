import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isCut, longestQuery, normalizeQuery } from '../../src/search/query.ts';

describe('a query', () => {
  it('is brought to one form', () => {
    assert.equal(normalizeQuery('  ４０４　not  found '), '404 not found');
  });
  it('is searched up to a length that takes no time, however long it is', () => {
    const long = 'not found '.repeat(10_000);
    assert.ok(normalizeQuery(long).length <= longestQuery);
    assert.ok(isCut(long));
    assert.ok(!isCut(`  ${'a'.repeat(longestQuery)}  `));
  });
});
