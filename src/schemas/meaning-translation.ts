import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { longestSummary } from './summary.ts';

const text = z.string().trim().min(1, { error: 'Write a text, or leave the field out.' });

/**
 * The texts of one meaning in another language: frontmatter of `content/<locale>/codes/…`.
 * Facts stay in the English entry; a text is found by the key it has there.
 */
export const meaningTranslationSchema = z.strictObject({
  gloss: text.describe('What the phrase means, shown next to the English phrase.'),
  summary: text.describe(
    `The answer itself in one sentence, at most ${String(longestSummary.ja)} characters in Japanese.`,
  ),
  also: z.array(text).default([]).describe('Words people search for in this language.'),
  recognise: text.optional().describe('How to tell this meaning from the others of its number.'),
  product: text.optional().describe('Translation of registration.product.'),
  evidenceNote: text.optional().describe('Translation of registration.evidenceNote.'),
  since: text.optional().describe('Translation of registration.since.'),
  until: text.optional().describe('Translation of registration.until.'),
  notes: z
    .partialRecord(z.enum(['side', 'cacheable', 'content', 'method', 'retry']), text)
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
});

export type MeaningTranslation = z.output<typeof meaningTranslationSchema>;
