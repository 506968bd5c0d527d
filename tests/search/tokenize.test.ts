import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexTerms, queryTerms, tokenize } from '../../src/search/tokenize.ts';

describe('terms', () => {
  it('are the words of a constant', () => {
    assert.deepEqual(tokenize('StatusNotFound'), ['status', 'not', 'found']);
    assert.deepEqual(tokenize('UNPROCESSABLE_ENTITY'), ['unprocessabl', 'entity']);
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
  it('are the same for all forms of a word, and have no apostrophe', () => {
    assert.deepEqual(tokenize("I'm a teapot, requests"), ['im', 'a', 'teapot', 'request']);
    for (const forms of [
      'request requests requested requesting',
      'expire expires expired expiring',
      'retry retries',
      'stop stopped stopping',
    ]) {
      assert.equal(new Set(tokenize(forms)).size, 1, forms);
    }
    for (const others of ['status state', 'access accept', 'gone go', 'bring br', 'need ne']) {
      assert.equal(new Set(tokenize(others)).size, 2, others);
    }
  });
  it('leave out idle words unless nothing else is there', () => {
    assert.deepEqual(queryTerms('what is the status code for rate limit'), ['rat', 'limit']);
    assert.deepEqual(queryTerms('status code'), ['status', 'cod']);
  });
});
