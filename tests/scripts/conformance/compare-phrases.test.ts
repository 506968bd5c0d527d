import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparePhrases } from '../../../scripts/conformance/compare-phrases.ts';
import { ourPhrases } from '../../../scripts/conformance/our-phrases.ts';
import { phraseSource } from './phrase-source-fixture.ts';

const ours = ourPhrases([
  { code: '226', vendor: 'ietf', phrase: 'IM Used' },
  { code: '508', vendor: 'ietf', phrase: 'Loop Detected' },
  { code: '508', vendor: 'cpanel', phrase: 'Resource Limit Is Reached' },
  { code: '530', vendor: 'pantheon', phrase: 'Site Frozen' },
  { code: '530', vendor: 'cloudflare', phrase: null, name: 'Cloudflare error' },
]);

const agreeing: [string, string][] = [
  ['226', 'IM Used'],
  ['508', 'Loop Detected'],
];

function compare(source: ReturnType<typeof phraseSource>) {
  return comparePhrases(ours, source).map(({ code, theirs }) => ({ code, theirs }));
}

describe('a comparison of phrases', () => {
  it('finds nothing where both agree, and asks nobody for unofficial codes', () => {
    assert.deepEqual(compare(phraseSource([...agreeing, ['530', 'Site Frozen']])), []);
    assert.deepEqual(compare(phraseSource(agreeing)), []);
  });
  it('finds a phrase that is spelt differently, a missing one and one of a code that we lack', () => {
    const source = phraseSource([
      ['226', 'IM used'],
      ['599', 'Timeout'],
    ]);
    assert.deepEqual(compare(source), [
      { code: '226', theirs: 'IM used' },
      { code: '508', theirs: null },
      { code: '599', theirs: 'Timeout' },
    ]);
  });
  it('compares names by their words', () => {
    const names = phraseSource(
      [
        ['226', 'ImUsed'],
        ['508', 'LOOP_FOUND'],
      ],
      { writes: 'names' },
    );
    assert.deepEqual(compare(names), [{ code: '508', theirs: 'LOOP_FOUND' }]);
  });
  it('is content with one of several names of a code', () => {
    assert.deepEqual(compare(phraseSource([...agreeing, ['226', 'I Am Used']])), []);
  });
});
