import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { japaneseEmphasisRenders } from '../../src/rules/japanese-emphasis-renders.ts';
import { findingsOf, translationFile } from './content-fixture.ts';

describe(japaneseEmphasisRenders.description, () => {
  const check = (body: string) =>
    findingsOf(japaneseEmphasisRenders, { meaningTranslations: [translationFile({}, body)] });

  it('accepts emphasis between letters', () => {
    assert.deepEqual(check('これは **重要** です。<strong>「強調」</strong>'), []);
  });
  it('refuses emphasis next to a bracket, and writes the remedy out', () => {
    assert.match(
      check('これは**「見つからない」**という')[0]?.remedy ?? '',
      /<strong>「見つからない」/,
    );
  });
});
