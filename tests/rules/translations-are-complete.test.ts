import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { translationsAreComplete } from '../../src/rules/translations-are-complete.ts';
import { unofficialMeaning } from '../domain/meaning-fixture.ts';
import { findingsOf, meaningFile, translationFile } from './content-fixture.ts';

describe(translationsAreComplete.description, () => {
  const check = (...translation: Parameters<typeof translationFile>) =>
    findingsOf(translationsAreComplete, {
      meanings: [meaningFile('nginx/499', unofficialMeaning(), '## What happened {#meaning}')],
      meaningTranslations: [translationFile(...translation)],
    });

  it('accepts a translation with every text and section', () => {
    assert.deepEqual(check({}, '## 何が起きたか {#meaning}'), []);
  });
  it('refuses one that lacks a text or a section, and shows the English text', () => {
    const findings = check({ product: undefined }, '');
    assert.deepEqual(
      findings.map(({ field }) => field),
      ['product', '{#meaning}'],
    );
    assert.match(findings[0]?.remedy ?? '', /the access log/);
  });
  it('refuses one without an English entry', () => {
    assert.match(check({}, '', 'ja/nginx/498')[0]?.found ?? '', /no English entry/);
  });
});
