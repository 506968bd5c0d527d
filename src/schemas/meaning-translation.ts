import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { qualifiedFacts } from './meaning.ts';

const text = z.string().trim().min(1, { error: 'Write a text, or leave the field out.' });

/**
 * The texts of one meaning in another language: frontmatter of `content/<locale>/codes/…`.
 * Facts stay in the English entry; a text is found by the key it has there.
 */
export const meaningTranslationSchema = z.strictObject({
  gloss: text.describe('What the phrase means, shown next to the English phrase.'),
  summary: text.describe(
    'The answer itself in one sentence, no longer than src/i18n/languages.ts allows.',
  ),
  also: z.array(text).default([]).describe('Words people search for in this language.'),
  recognise: text.optional().describe('How to tell this meaning from the others of its number.'),
  product: text.optional().describe('Translation of registration.product.'),
  evidenceNote: text.optional().describe('Translation of registration.evidenceNote.'),
  since: text.optional().describe('Translation of registration.since.'),
  until: text.optional().describe('Translation of registration.until.'),
  notes: z
    .partialRecord(z.enum(qualifiedFacts), text)
    .default({})
    .describe('The notes of the facts, by fact.'),
  fields: z.record(z.string(), text).default({}).describe('Conditions, by field name.'),
  requestFields: z.record(z.string(), text).default({}).describe('Roles, by field name.'),
  history: z.record(z.string(), text).default({}).describe('Events, by date.'),
  confusedWith: z.record(z.string(), text).default({}).describe('Differences, by meaning.'),
  sources: z.record(z.string(), text).default({}).describe('What is proved, by source title.'),
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
});

export type MeaningTranslation = z.output<typeof meaningTranslationSchema>;
