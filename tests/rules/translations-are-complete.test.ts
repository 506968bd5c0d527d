import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { translationsAreComplete } from '../../src/rules/translations-are-complete.ts';
import {
  diagnoseStepSchema,
  diagnoseStepTranslationSchema,
} from '../../src/schemas/diagnose-step.ts';
import { unofficialMeaning } from '../domain/meaning-fixture.ts';
import { factsFile, findingsOf, meaningFile, translationFile } from './content-fixture.ts';

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
  it('refuses a text that the English entry does not have', () => {
    const findings = check({ history: { 2012: '追加。' } }, '## 何が起きたか {#meaning}');
    assert.deepEqual(
      findings.map(({ field, remedy }) => [field, remedy]),
      [['history.2012', 'Remove it, or correct the key.']],
    );
  });
  it('holds for every kind of entry that has translations', () => {
    const translation = factsFile(
      'ja/diagnose-steps',
      'ja/where',
      diagnoseStepTranslationSchema.parse({
        question: 'どれですか',
        hint: '見ます。',
        options: { 'nginx/499': { label: '切断' }, 'nginx/444': { label: '閉じた' } },
        englishDigest: '0123456789ab',
      }),
    );
    const step = diagnoseStepSchema.parse({
      question: 'Which one?',
      hint: 'Look.',
      options: [
        { meaning: 'nginx/499', label: 'Closed' },
        { meaning: 'ietf/404', label: 'Missing' },
      ],
    });
    const findings = findingsOf(translationsAreComplete, {
      diagnoseSteps: [factsFile('diagnose-steps', 'where', step)],
      diagnoseStepTranslations: [translation],
    });
    assert.deepEqual(
      findings.map(({ field }) => field),
      ['options.ietf/404.label', 'options.nginx/444.label'],
    );
  });
});
