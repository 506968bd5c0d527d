import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLookup, type LookupEntry } from '../../src/search/lookup.ts';
import { codeIn, isCut, longestQuery, normalizeQuery, subCodeIn } from '../../src/search/query.ts';
import { indexTerms, queryTerms, tokenize } from '../../src/search/tokenize.ts';

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

describe('terms', () => {
  it('are the words of a constant', () => {
    assert.deepEqual(tokenize('StatusNotFound'), ['status', 'not', 'found']);
    assert.deepEqual(tokenize('UNPROCESSABLE_ENTITY'), ['unprocessable', 'entity']);
    assert.deepEqual(tokenize('HTTPStatus.IM_A_TEAPOT'), ['http', 'status', 'im', 'a', 'teapot']);
  });
  it('of a text to be found keep a constant whole as well', () => {
    assert.deepEqual(indexTerms('Esri ArcGIS'), ['esri', 'arc', 'gis', 'arcgis']);
  });
  it('are pairs of characters in Japanese', () => {
    assert.deepEqual(tokenize('恒久的404'), ['恒久', '久的', '404']);
  });
  it('are the same in both syllabaries', () => {
    assert.deepEqual(tokenize('ノット'), tokenize('のっと'));
  });
  it('have no plural and no apostrophe', () => {
    assert.deepEqual(tokenize("I'm a teapot, requests"), ['im', 'a', 'teapot', 'request']);
  });
  it('leave out idle words unless nothing else is there', () => {
    assert.deepEqual(queryTerms('what is the status code for rate limit'), ['rate', 'limit']);
    assert.deepEqual(queryTerms('status code'), ['status', 'code']);
  });
});

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
  it('answers 100,000 characters as fast as the first of them', () => {
    for (const long of ['a'.repeat(100_000), 'too many reqests '.repeat(6_000)]) {
      const start = performance.now();
      lookup(long);
      assert.ok(performance.now() - start < 500);
    }
    assert.equal(first(`Too Many Requests ${' '.repeat(100_000)}`)?.code, '429');
  });
  it('finds nothing for nothing', () => {
    assert.deepEqual(lookup('zzzzzz'), []);
  });
});
