import { z } from 'astro/zod';
import { citationSchema } from './citation.ts';
import { daySchema } from './day.ts';
import { summarySchema } from './summary.ts';

/** A class of the number space: frontmatter of `content/classes/<class>.mdx`. */
export const statusClassSchema = z.strictObject({
  name: z.string().min(1).describe('Name in RFC 9110, for example Client Error.'),
  summary: summarySchema.describe('What the class tells, in one sentence.'),
  citation: citationSchema.describe('Section that defines the class.'),
  reviewed: daySchema.describe('Date on which a person compared the entry with its sources.'),
});
