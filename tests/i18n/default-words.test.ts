import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  lifetimeInWords,
  methodsInWords,
  onStatusInWords,
  pauseInWords,
  retryAfterInWords,
  withLifetimeInWords,
  withoutLifetimeInWords,
} from '../../src/i18n/default-words.ts';
import { languageOf } from '../../src/i18n/language.ts';
import { cacheFacts, defaultFacts, productOf } from '../schemas/default-behaviour-fixture.ts';

const english = languageOf('en');
const { sendsAgain } = productOf('client', defaultFacts).facts;
const { stores } = productOf('cache', cacheFacts).facts;
assert.ok(sendsAgain && stores);

describe('what a product does by default, in words', () => {
  it('names codes, methods and what limits a rule', () => {
    assert.deepEqual(onStatusInWords(sendsAgain, english), [
      { on: '429, 500–599', what: 'GET, HEAD', remarks: [] },
      {
        on: '413',
        what: 'any method',
        remarks: ['Once switched on', 'Only with Retry-After'],
      },
    ]);
    assert.equal(methodsInWords({ anyBut: ['POST'] }, english), 'any method but POST');
  });

  it('sets the signs of the language between words', () => {
    const [first] = onStatusInWords(sendsAgain, languageOf('ja'));
    assert.deepEqual([first?.on, first?.what], ['429、500〜599', 'GET、HEAD']);
    assert.deepEqual(retryAfterInWords(sendsAgain, languageOf('ja')), ['429の場合に秒数']);
  });

  it('says how often, with which pause, and what becomes of Retry-After', () => {
    assert.deepEqual(pauseInWords(sendsAgain, english), [
      'At most 2 more, pause doubles, from 0.5 seconds',
    ]);
    assert.deepEqual(retryAfterInWords(sendsAgain, english), ['Seconds on 429']);
    const limited = {
      ...sendsAgain,
      retryAfter: {
        forms: ['seconds' as const, 'date' as const],
        longest: 60,
        beyond: 'gives-up' as const,
        otherFields: ['retry-after-ms'],
      },
    };
    assert.deepEqual(retryAfterInWords(limited, english), [
      'Seconds or date, more than 1 minute ends it, also retry-after-ms',
    ]);
    const deaf = { ...sendsAgain, retryAfter: { forms: [], otherFields: [] } };
    assert.deepEqual(retryAfterInWords(deaf, english), ['Ignored']);
  });

  it('says for how long a response is stored', () => {
    assert.deepEqual(withoutLifetimeInWords(stores, english)[0]?.what, '1 minute');
    const heuristic = { kind: 'heuristic' as const, share: 0.1, longest: 604_800 };
    assert.equal(
      lifetimeInWords(heuristic, english),
      '10% of the time since Last-Modified, at most 7 days',
    );
    assert.equal(lifetimeInWords({ kind: 'unlimited' }, english), 'without an end');
  });

  it('does not take silence for never: what nobody looked up is not known', () => {
    assert.deepEqual(withLifetimeInWords({ ...stores, withLifetime: undefined }, english), [
      'Not known',
    ]);
    assert.deepEqual(withLifetimeInWords({ ...stores, withLifetime: {} }, english), ['Any code']);
  });
});

describe('a span of time', () => {
  it('is told in the largest unit that leaves no remainder, in the words of the language', () => {
    assert.equal(english.duration(7200), '2 hours');
    assert.equal(english.duration(90), '90 seconds');
    assert.equal(english.duration(0.5), '0.5 seconds');
    assert.equal(languageOf('ja').duration(180), '3分');
  });
});
