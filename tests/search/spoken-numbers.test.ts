import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spokenNumbers } from '../../src/search/spoken-numbers.ts';

describe('numbers in words', () => {
  it('are read as people say them', () => {
    for (const [said, code] of [
      ['five oh four', '504'],
      ['four hundred and three', '403'],
      ['two hundred', '200'],
      ['error four twenty nine', '429'],
      ['four eighteen I am a teapot', '418'],
      ['four five one', '451'],
    ] as const) {
      assert.deepEqual(spokenNumbers(said), [code], said);
    }
  });
  it('are no code if they have not three digits', () => {
    for (const said of [
      'one or two',
      'five four',
      'six hundred',
      'four twenty eleven',
      'hundred',
    ]) {
      assert.deepEqual(spokenNumbers(said), [], said);
    }
  });
});
