import { z } from 'astro/zod';
import type { ReplaceTexts } from '../domain/in-language.ts';
import { daySchema } from './day.ts';
import { summarySchema } from './summary.ts';
import { aboutTranslation, translatedText } from './translation.ts';

/** A page of plain text: frontmatter of `content/pages/<page>.mdx`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).describe('Heading of the page.'),
  description: summarySchema.describe('What the page tells, in one or two sentences.'),
  reviewed: daySchema.describe('Date on which a person last read it against the site.'),
});

export type Page = z.output<typeof pageSchema>;

/** The texts of such a page in another language. */
export const pageTranslationSchema = z.strictObject({
  title: translatedText('title'),
  description: translatedText('description'),
  ...aboutTranslation,
});

/** Puts other texts in place of those of a page. */
export const replaceTextsOfPage: ReplaceTexts<Page> = (page, replace) => ({
  ...page,
  title: replace(page.title, 'title'),
  description: replace(page.description, 'description'),
});
