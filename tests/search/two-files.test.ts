import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromTwoFiles, inTwoFiles, type WholeEntry } from '../../src/search/two-files.ts';

const meaning: WholeEntry = {
  kind: 'meaning',
  mark: '400',
  codes: ['400'],
  href: '/codes/400/',
  title: 'Bad Request',
  names: ['bad syntax'],
  messages: ['Your browser sent a request that this server could not understand.'],
  words: 'garbled',
};
const symptom: WholeEntry = {
  kind: 'symptom',
  codes: ['400'],
  href: '/symptoms/plain-http/',
  title: 'Plain HTTP to a port of TLS',
  names: ['plain HTTP request was sent'],
};
const vendor: WholeEntry = {
  kind: 'vendor',
  codes: [],
  href: '/vendors/nginx/',
  title: 'nginx',
};

describe('the entries of the lookup', () => {
  it('have in the first file what a number or a name asks for, and no sentence of a program', () => {
    const { first } = inTwoFiles([meaning, symptom, vendor]);
    assert.deepEqual(
      first.map(({ title }) => title),
      ['Bad Request', 'nginx'],
    );
    assert.doesNotMatch(JSON.stringify(first), /could not understand|garbled/);
  });
  it('are whole once both files are there', () => {
    const { messages = [], ...rest } = meaning;
    const whole = { ...rest, names: [...(meaning.names ?? []), ...messages] };
    assert.deepEqual(fromTwoFiles(inTwoFiles([meaning, symptom, vendor])), [
      whole,
      vendor,
      symptom,
    ]);
  });
  it('are complete in the first file where there is nothing more to one', () => {
    assert.deepEqual(inTwoFiles([vendor]), { first: [vendor], further: [] });
  });
});
