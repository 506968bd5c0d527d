import { z } from 'astro/zod';
import { daySchema } from './day.ts';

const text = z.string().trim().min(1, { error: 'Write a text, or leave the field out.' });

/** One text of a translation, which stands for the one of the same name in the English entry. */
export const translatedText = (of: string) => text.describe(`Translation of ${of}.`);

/** The same where the English entry may lack it. */
export const translatedIfThere = (of: string) => text.optional().describe(`Translation of ${of}.`);

/** Words that people of the language search for. */
export const searchWords = z
  .array(text)
  .default([])
  .describe('Words people search for in this language.');

/** What every translation says of itself. */
export const aboutTranslation = {
  reviewed: daySchema.describe(
    'Date on which the translation was compared with the English entry.',
  ),
  englishDigest: z
    .string()
    .regex(/^[0-9a-f]{12}$/, {
      error: 'Write the digest that `npm run translations` prints for the English entry, quoted.',
    })
    .describe(
      'Digest of the texts of the English entry that was translated, from `npm run translations`.',
    ),
};

const translatedDocument = z.strictObject({
  title: text.describe('Title of the page, in its language.'),
  url: z.url().describe('Address of the page.'),
  retrieved: daySchema.describe('Date on which we read it.'),
});

/** A document in the language of a translation. */
export type TranslatedDocument = z.output<typeof translatedDocument>;

/** Documents of the vendor in the language of the translation, shown on the page. */
export const translatedDocuments = z
  .array(translatedDocument)
  .default([])
  .describe('Documents of the issuer in this language; only ones that somebody has read.');
