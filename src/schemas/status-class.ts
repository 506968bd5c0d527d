import { z } from 'astro/zod';
import type { ReplaceTexts } from '../domain/in-language.ts';
import { citationSchema } from './citation.ts';
import { daySchema } from './day.ts';
import { summarySchema } from './summary.ts';
import { aboutTranslation, searchWords, translatedText } from './translation.ts';

/** A class of the number space: frontmatter of `content/classes/<class>.mdx`. */
export const statusClassSchema = z.strictObject({
  name: z.string().min(1).describe('Name in RFC 9110, for example Client Error.'),
  summary: summarySchema.describe('What the class tells, in one sentence.'),
  citation: citationSchema.describe('Section that defines the class.'),
  reviewed: daySchema.describe('Date on which a person compared the entry with its sources.'),
});

export type StatusClass = z.output<typeof statusClassSchema>;

/** The texts of a class in another language; its name is among the interface strings. */
export const statusClassTranslationSchema = z.strictObject({
  also: searchWords,
  summary: translatedText('summary'),
  ...aboutTranslation,
});

/** Puts other texts in place of those of a class. */
export const replaceTextsOfClass: ReplaceTexts<StatusClass> = (statusClass, replace) => ({
  ...statusClass,
  summary: replace(statusClass.summary, 'summary'),
});
