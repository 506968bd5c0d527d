import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstSentence } from '../../src/domain/first-sentence.ts';

describe('the first sentence of a text', () => {
  it('ends where a sign and a capital letter or a number say so', () => {
    assert.equal(firstSentence('It is gone. Nobody knows where.'), 'It is gone.');
    assert.equal(firstSentence('Is it gone? 410 says so.'), 'Is it gone?');
  });
  it('goes on behind a version, an abbreviation, and in a text without a second one', () => {
    assert.equal(
      firstSentence('Since HTTP/1.1 e.g. proxies send it.'),
      'Since HTTP/1.1 e.g. proxies send it.',
    );
    assert.equal(firstSentence(''), '');
  });
  it('ends in Japanese with its full stop', () => {
    assert.equal(firstSentence('見つかりません。別の場所にあります。'), '見つかりません。');
  });
});
