import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparePhrases } from '../../../scripts/conformance/compare-phrases.ts';
import {
  explainDifferences,
  staleExplanations,
} from '../../../scripts/conformance/explain-differences.ts';
import type { PhraseSource } from '../../../scripts/conformance/phrase-source.ts';
import type { ExplainedDifference } from '../../../src/schemas/explained-difference.ts';
import { phraseSource } from './phrase-source-fixture.ts';

const ours = new Map([
  ['226', { registered: true, phrases: ['IM Used'] }],
  ['508', { registered: true, phrases: ['Loop Detected'] }],
]);
const agreeing: [string, string][] = [
  ['226', 'IM Used'],
  ['508', 'Loop Detected'],
];

describe('the explanations of differences', () => {
  const explanation: ExplainedDifference = {
    sources: ['python'],
    before: '3.13',
    codes: ['508'],
    theirs: ['Loop', null],
    right: 'ours',
    reason: 'Python followed with 3.13.',
  };
  const judge = (source: PhraseSource, explanations: ExplainedDifference[]) => {
    const judged = explainDifferences(comparePhrases(ours, source), explanations);
    return {
      unexplained: judged.filter((difference) => difference.explanation === undefined).length,
      stale: staleExplanations(judged, explanations, [source]).length,
    };
  };
  const withoutLoop = phraseSource([['226', 'IM Used']]);

  it('fit by source, code and exact text', () => {
    const { unexplained, stale } = judge(withoutLoop, [explanation]);
    assert.deepEqual([unexplained, stale], [0, 0]);
  });
  it('leave a text unexplained that they do not name', () => {
    const { unexplained, stale } = judge(
      phraseSource([
        ['226', 'IM Used'],
        ['508', 'Circle'],
      ]),
      [explanation],
    );
    assert.deepEqual([unexplained, stale], [1, 1]);
  });
  it('are stale where nothing differs any more, and where they stand twice', () => {
    assert.equal(judge(phraseSource(agreeing), [explanation]).stale, 1);
    assert.equal(judge(withoutLoop, [explanation, { ...explanation }]).stale, 1);
  });
  it('are not asked for versions and sources that are not here', () => {
    const later = phraseSource(agreeing, { version: '3.13.0' });
    assert.equal(judge(later, [explanation]).stale, 0);
    assert.equal(judge(phraseSource(agreeing), [{ ...explanation, sources: ['node'] }]).stale, 0);
  });
});
