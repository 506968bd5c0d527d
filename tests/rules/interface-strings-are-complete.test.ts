import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interfaceStringsAreComplete } from '../../src/rules/interface-strings-are-complete.ts';
import { findingsOf } from './content-fixture.ts';

describe(interfaceStringsAreComplete.description, () => {
  const check = (ja: Record<string, string>) =>
    findingsOf(interfaceStringsAreComplete, {
      interfaceStrings: new Map([
        ['en', { 'search.count': '{count} results', 'search.title': 'Search' }],
        ['ja', ja],
      ]),
    }).map(({ field }) => field);

  it('accepts the same keys with the same values', () => {
    assert.deepEqual(check({ 'search.count': '{count}件', 'search.title': '検索' }), []);
  });
  it('refuses a missing, an empty and a surplus string, and another value', () => {
    assert.deepEqual(check({ 'search.title': '検索' }), ['search.count']);
    assert.deepEqual(check({ 'search.count': '件', 'search.title': ' ', 'search.tilte': '検索' }), [
      'search.count',
      'search.title',
      'search.tilte',
    ]);
  });
});
