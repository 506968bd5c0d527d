import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { summarySchema } from './summary.ts';

const text = z.string().trim().min(1);

/** Who issues unofficial codes: frontmatter of `content/vendors/<vendor>.mdx`. */
export const vendorSchema = z.strictObject({
  name: text.describe('Name as people know it.'),
  also: z
    .array(text)
    .default([])
    .describe('Other names by which people know it, shown on its page and found by the search.'),
  url: z.url().optional().describe('Home page of the product.'),
  summary: summarySchema.describe('What it is and which codes it adds.'),
  recognise: text.describe('How to recognise in a response or a log that it is at work.'),
  prominence: z
    .int()
    .positive()
    .describe(
      'Rank by how often people meet its codes, each once; orders the meanings of one number.',
    ),
  reviewed: daySchema.describe('Date on which a person compared the entry with its sources.'),
});
