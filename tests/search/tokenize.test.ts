import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexTerms, queryTerms, tokenize } from '../../src/search/tokenize.ts';

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
