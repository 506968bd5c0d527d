import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withDistinctNames } from '../../src/search/distinct-names.ts';
import type { LookupEntry } from '../../src/search/lookup-entry.ts';

const entry: LookupEntry = {
  kind: 'meaning',
  mark: '403',
  codes: ['403'],
  href: '/codes/403/',
  title: 'Forbidden',
};

describe('the names of an entry', () => {
  it('are those that a query can tell from its title and from each other', () => {
    const names = ['FORBIDDEN', 'access denied', 'Access denied.', 'access-denied', 'no access'];
    assert.deepEqual(withDistinctNames({ ...entry, names }).names, ['access denied', 'no access']);
  });
  it('may be words of Chinese, of which each character counts', () => {
    const names = ['回源超时', '回源失败'];
    assert.deepEqual(withDistinctNames({ ...entry, names }).names, names);
  });
  it('stay away where there are none', () => {
    assert.deepEqual(withDistinctNames(entry), entry);
  });
});
