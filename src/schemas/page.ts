import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { summarySchema } from './summary.ts';

/** A page of plain text: frontmatter of `content/pages/<page>.mdx`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).describe('Heading of the page.'),
  description: summarySchema.describe('What the page tells, in one or two sentences.'),
  reviewed: daySchema.describe('Date on which a person last read it against the site.'),
});
