import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { digestOfTexts, inLanguage, pairedTexts } from '../../src/domain/in-language.ts';
import {
  meaningTranslationSchema,
  replaceTextsOfMeaning,
} from '../../src/schemas/meaning-translation.ts';
import {
  replaceTextsOfVendor,
  vendorSchema,
  vendorTranslationSchema,
} from '../../src/schemas/vendor.ts';
import { registeredMeaning } from './meaning-fixture.ts';

describe('the text of a fact', () => {
  const facts = registeredMeaning({
    fields: [{ name: 'Allow', level: 'MUST', condition: 'Always.', citation: 'rfc9110#15.5.6' }],
  });
  const translation = meaningTranslationSchema.parse({
    gloss: '見つからない',
    summary: '何もありません。',
    reviewed: new Date('2026-11-23'),
    englishDigest: '0123456789ab',
  });
  const vendor = vendorSchema.parse({
    name: 'A convention',
    summary: 'Numbers without an issuer.',
    recognise: 'Nothing marks them.',
    prominence: 1,
    reviewed: new Date('2026-11-23'),
  });
  const vendorTranslation = vendorTranslationSchema.parse({
    summary: '発行元のない番号です。',
    recognise: '目印はありません。',
    reviewed: new Date('2026-11-23'),
    englishDigest: '0123456789ab',
  });
  const complete = { ...translation, fields: { Allow: 'いつも。' } };

  it('comes in the language of the page, with the search words of both', () => {
    assert.equal(inLanguage(replaceTextsOfMeaning, facts, undefined), facts);
    const japanese = inLanguage(
      replaceTextsOfMeaning,
      { ...facts, also: ['gone'] },
      { ...complete, also: ['ない'] },
    );
    assert.equal(japanese.summary, '何もありません。');
    assert.equal(japanese.fields[0]?.condition, 'いつも。');
    assert.deepEqual(japanese.also, ['ない', 'gone']);
    assert.equal(japanese.code, facts.code);
  });
  it('was reviewed in its language on the day of the translation', () => {
    const reviewed = new Date('2026-11-25');
    assert.equal(
      inLanguage(replaceTextsOfMeaning, facts, { ...complete, reviewed }).reviewed,
      reviewed,
    );
  });
  it('leaves the name as it is, unless the translation has one of its own', () => {
    assert.equal(inLanguage(replaceTextsOfVendor, vendor, vendorTranslation).name, vendor.name);
    assert.equal(
      inLanguage(replaceTextsOfVendor, vendor, { ...vendorTranslation, ownName: '慣例' }).name,
      '慣例',
    );
  });
  it('stands beside its translation, or beside nothing when that lacks it', () => {
    const pair = { key: 'fields.Allow', english: 'Always.' };
    assert.deepEqual(pairedTexts(replaceTextsOfMeaning, facts, complete).at(-1), {
      ...pair,
      translated: 'いつも。',
    });
    assert.deepEqual(pairedTexts(replaceTextsOfMeaning, facts, translation).at(-1), {
      ...pair,
      translated: undefined,
    });
    assert.throws(() => inLanguage(replaceTextsOfMeaning, facts, translation), /fields\.Allow/);
  });
  it('changes the digest of the entry, as the article does and a value does not', () => {
    const digest = digestOfTexts(replaceTextsOfMeaning, facts, 'An article.');
    const other = registeredMeaning({ ...facts, summary: 'Another answer.' });
    assert.notEqual(digestOfTexts(replaceTextsOfMeaning, other, 'An article.'), digest);
    assert.notEqual(digestOfTexts(replaceTextsOfMeaning, facts, 'Another article.'), digest);
    const sent = registeredMeaning({ ...facts, sentBy: ['proxy'] });
    assert.equal(digestOfTexts(replaceTextsOfMeaning, sent, '\nAn article.\n'), digest);
  });
});
