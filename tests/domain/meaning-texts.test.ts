import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { missingTexts, textsOf } from '../../src/domain/meaning-texts.ts';
import { meaningTranslationSchema } from '../../src/schemas/meaning-translation.ts';
import { registeredMeaning } from './meaning-fixture.ts';

describe('the text of a fact', () => {
  const facts = registeredMeaning({
    fields: [{ name: 'Allow', level: 'MUST', condition: 'Always.', citation: 'rfc9110#15.5.6' }],
  });
  const translation = meaningTranslationSchema.parse({
    gloss: '見つからない',
    summary: '何もありません。',
    reviewed: new Date('2026-11-23'),
  });
  it('comes in the language of the page', () => {
    assert.equal(textsOf('ietf/404', facts, undefined)('summary'), facts.summary);
    assert.equal(textsOf('ietf/404', facts, translation)('summary'), '何もありません。');
  });
  it('is reported by its key when the translation lacks it', () => {
    assert.deepEqual(missingTexts(facts, translation), [
      { key: 'fields.Allow', english: 'Always.' },
    ]);
    assert.throws(() => textsOf('ietf/404', facts, translation)('fields.Allow'), /fields\.Allow/);
  });
});
