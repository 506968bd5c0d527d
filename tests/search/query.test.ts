import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeIn, isCut, longestQuery, normalizeQuery, subCodeIn } from '../../src/search/query.ts';

describe('a query', () => {
  it('asks for a sub-code of IIS or Cloudflare when that is its only number', () => {
    assert.equal(subCodeIn('HTTP Error 403.14 - Forbidden'), '403.14');
    assert.equal(subCodeIn('error 1020'), '1020');
    for (const query of ['404', '10000 requests', '403.14 404.2']) {
      assert.equal(subCodeIn(query), undefined);
    }
  });
  it('is brought to one form', () => {
    assert.equal(normalizeQuery('  ４０４　not  found '), '404 not found');
  });
  it('is searched up to a length that takes no time, however long it is', () => {
    const long = 'not found '.repeat(10_000);
    assert.ok(normalizeQuery(long).length <= longestQuery);
    assert.ok(isCut(long));
    assert.ok(!isCut(`  ${'a'.repeat(longestQuery)}  `));
  });
  it('asks for the code in it', () => {
    for (const query of [
      '404',
      'error 404',
      'nginx404',
      '４０４',
      'HTTP/1.1 404 Not Found',
      '4 0 4',
      '0x80190194',
    ]) {
      assert.equal(codeIn(query), '404');
    }
  });
  it('asks for no code when the number is a sub-code, longer, or one of several', () => {
    for (const query of ['404.13', 'error 1020', '401 vs 403', 'rate limit', '']) {
      assert.equal(codeIn(query), undefined);
    }
  });
});
