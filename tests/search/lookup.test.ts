import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLookup, type LookupEntry } from '../../src/search/lookup.ts';

describe('the lookup', () => {
  const entry = (fields: Partial<LookupEntry> & { code: string }): LookupEntry => ({
    href: `/codes/${fields.code}`,
    title: '',
    issuer: 'Registered',
    summary: '',
    names: [],
    fields: [],
    weight: 0,
    ...fields,
  });
  const lookup = createLookup([
    entry({ code: '404', title: 'Not Found', gloss: '見つからない' }),
    entry({ code: '413', title: 'Content Too Large', names: ['Request Entity Too Large'] }),
    entry({
      code: '429',
      title: 'Too Many Requests',
      names: ['rate limit'],
      fields: ['Retry-After'],
    }),
    entry({ code: '431', title: 'Request Header Fields Too Large' }),
    entry({ code: '499', title: 'Client Closed Request', issuer: 'nginx' }),
    entry({ code: '499', title: 'Token Required', issuer: 'Esri ArcGIS' }),
  ]);
  const first = (query: string) => lookup(query)[0];

  it('puts the number first', () => {
    assert.equal(first('error 429')?.title, 'Too Many Requests');
  });
  it('puts the owner that the query names first', () => {
    assert.equal(first('499 arcgis')?.title, 'Token Required');
    assert.equal(first('499')?.title, 'Client Closed Request');
  });
  it('knows earlier phrases, also when a later one resembles them', () => {
    assert.equal(first('request entity too large')?.code, '413');
  });
  it('forgives a typing error in a phrase', () => {
    assert.equal(first('to many reqests')?.code, '429');
  });
  it('finds header fields', () => {
    assert.equal(first('Retry-After')?.code, '429');
  });
  it('finds part of a Japanese gloss', () => {
    assert.equal(first('見つかりません')?.code, '404');
  });
  it('answers 100,000 characters by the first of them', () => {
    assert.equal(first(`Too Many Requests ${' '.repeat(100_000)}`)?.code, '429');
    assert.equal(first('too many reqests '.repeat(6_000))?.code, '429');
  });
  it('finds nothing for nothing', () => {
    assert.deepEqual(lookup('zzzzzz'), []);
  });
});
