import { z } from 'astro/zod';

/** A page of plain text: frontmatter of `content/pages/<page>.mdx`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).describe('Heading of the page.'),
  description: z.string().min(1).max(155).describe('What the page tells, at most 155 characters.'),
  reviewed: z.date().describe('Date on which a person last read it against the site.'),
});
