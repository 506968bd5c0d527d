import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summariesAreSentences } from '../../src/rules/summaries-are-sentences.ts';
import { languages } from '../../src/i18n/languages.ts';
import { registeredMeaning } from '../domain/meaning-fixture.ts';
import { findingsOf, meaningFile, pageFile, translationFile } from './content-fixture.ts';

describe(summariesAreSentences.description, () => {
  const check = (...summaries: string[]) =>
    findingsOf(summariesAreSentences, {
      meanings: summaries.map((summary, index) =>
        meaningFile(`ietf/40${String(index)}`, registeredMeaning({ summary })),
      ),
    });
  const checkJapanese = (summary: string) =>
    findingsOf(summariesAreSentences, { meaningTranslations: [translationFile({ summary })] });

  it('accepts two different sentences', () => {
    assert.deepEqual(check('One thing.', 'Another.'), []);
  });
  it('refuses one that is no sentence, or the same as another', () => {
    assert.match(check('No stop')[0]?.found ?? '', /full stop/);
    assert.match(check('Same.', 'Same.')[0]?.found ?? '', /ietf\/400\.mdx has the same/);
  });
  it('measures a translation by its own language', () => {
    const longest = '長'.repeat(languages.ja.longestSummary - 1);
    assert.deepEqual(checkJapanese(`${longest}。`), []);
    assert.match(checkJapanese(`${longest}い。`)[0]?.remedy ?? '', /Shorten it to 90/);
    assert.match(checkJapanese('切断されました.')[0]?.remedy ?? '', /with 。/);
  });
  it('looks at the description of a page about the site', () => {
    const [finding] = findingsOf(summariesAreSentences, { pages: [pageFile('about', '', 'Bits')] });
    assert.equal(finding?.field, 'description');
  });
});
