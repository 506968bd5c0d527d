import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTextFilter } from '../../src/search/text-filter.ts';

const find = createTextFilter({
  taken: 'The email address is already registered. duplicate account',
  expired: 'The token has expired. jwt out of date',
  slow: 'The service behind did not answer in time. gateway timeout',
});
const ids = (query: string) => [...find(query)];

describe('a filter of texts', () => {
  it('lets through what has all words, in whatever form and order', () => {
    assert.deepEqual(ids('registered emails'), ['taken']);
    assert.deepEqual(ids('Token EXPIRES'), ['expired']);
    assert.deepEqual(ids('token email'), []);
  });
  it('takes the last word for begun until a space ends it', () => {
    assert.deepEqual(ids('gatew'), ['slow']);
    assert.deepEqual(ids('gatew '), []);
  });
  it('knows words that mean much the same', () => {
    assert.deepEqual(ids('session bearer'), []);
    assert.deepEqual(ids('bearer'), ['expired']);
  });
  it('lets everything through that nothing is asked of', () => {
    assert.deepEqual(ids(''), ['taken', 'expired', 'slow']);
  });
});
