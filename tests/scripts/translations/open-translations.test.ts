import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openTranslations } from '../../../scripts/translations/open-translations.ts';
import { digestOfTexts } from '../../../src/domain/in-language.ts';
import type { CollectionFiles } from '../../../src/rules/content.ts';
import { collectionNames } from '../../../src/schemas/catalogue.ts';
import {
  meaningTranslationSchema,
  replaceTextsOfMeaning,
} from '../../../src/schemas/meaning-translation.ts';
import { registeredMeaning, unofficialMeaning } from '../../domain/meaning-fixture.ts';

const file = (id: string) => `content/codes/${id}.mdx`;
const notFound = { file: file('ietf/404'), id: 'ietf/404', facts: registeredMeaning(), body: 'A.' };
const closed = { file: file('nginx/499'), id: 'nginx/499', facts: unofficialMeaning(), body: 'B.' };
const further = { ...closed, file: file('caddy/499'), id: 'caddy/499' };

const translation = (id: string, englishDigest: string) => ({
  file: `content/ja/codes/${id}.mdx`,
  id: `ja/${id}`,
  facts: meaningTranslationSchema.parse({
    gloss: '訳',
    summary: '訳です。',
    reviewed: new Date('2026-11-23'),
    englishDigest,
  }),
  body: '',
});

/** Content that holds nothing but the given collections. */
const filesWith = (parts: Partial<CollectionFiles>) =>
  ({
    ...Object.fromEntries(collectionNames.map((name) => [name, []])),
    ...parts,
  }) as CollectionFiles;

describe('what is left to translate', () => {
  it('is a meaning without a translation, first of all where its number has a page', () => {
    const meaningTranslations = [
      translation('nginx/499', digestOfTexts(replaceTextsOfMeaning, closed.facts, closed.body)),
    ];
    const open = openTranslations(
      filesWith({ meanings: [notFound, closed, further], meaningTranslations }),
      'ja',
    );
    assert.deepEqual(
      open.map(({ id, state, isBegun }) => [id, state, isBegun]),
      [
        ['ietf/404', 'missing', false],
        ['caddy/499', 'missing', true],
      ],
    );
  });
  it('is a translation whose English text has changed, with the digest to write', () => {
    const meaningTranslations = [translation('nginx/499', '0123456789ab')];
    const [stale] = openTranslations(filesWith({ meanings: [closed], meaningTranslations }), 'ja');
    assert.equal(stale?.state, 'stale');
    assert.equal(stale.digest, digestOfTexts(replaceTextsOfMeaning, closed.facts, closed.body));
  });
  it('is told for each language by itself', () => {
    const meaningTranslations = [
      translation('nginx/499', digestOfTexts(replaceTextsOfMeaning, closed.facts, closed.body)),
    ];
    assert.equal(
      openTranslations(filesWith({ meanings: [closed], meaningTranslations }), 'de').length,
      1,
    );
  });
});
