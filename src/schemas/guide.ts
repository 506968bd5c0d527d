import { z } from 'astro/zod';
import { codeSchema } from './code.ts';
import { daySchema } from './day.ts';
import { readSourceSchema } from './read-source.ts';
import { summarySchema } from './summary.ts';

const text = z.string().trim().min(1, { error: 'Write a text, or leave the field out.' });

/** What a table of facts in a guide shows. */
export const factTables = [
  'timeouts',
  'timeouts-by-length',
  'model-errors',
  'retries',
  'survey',
] as const;

const ids = z.array(text).default([]);

/** What concerns many codes at once, told in one place: frontmatter of `content/guides/<id>.mdx`. */
export const guideSchema = z.strictObject({
  title: text
    .max(70, { error: 'At most 70 characters fit in a heading. Shorten it.' })
    .describe('What it is about, as people ask for it.'),
  summary: summarySchema.describe('The answer in one or two sentences; stands in lists, too.'),
  codes: z
    .array(codeSchema)
    .min(1, { error: 'Name the codes that it is about; their pages lead to it.' })
    .describe('Codes that it is about, quoted; their pages lead to it.'),
  symptoms: ids.describe('Ids of symptoms that it explains.'),
  choices: ids.describe('Ids of situations that it helps to decide.'),
  comparisons: ids.describe('Ids of comparisons that it goes with.'),
  vendors: ids.describe('Ids of vendors that it tells of.'),
  fields: ids.describe('Ids of header fields that it is about: retry-after.'),
  tables: z
    .array(
      z.strictObject({
        section: text.describe('Id of the heading at whose end it stands.'),
        shows: z
          .enum(factTables)
          .describe(
            'Which facts: timeouts (`content/timeouts`), timeouts-by-length (the same by seconds), model-errors (`content/model-apis`), retries (`content/defaults`), survey (`content/surveys`).',
          ),
        only: ids.describe(
          'Which of them: places in the chain, products of defaults, the survey; none for all.',
        ),
      }),
    )
    .default([])
    .describe('Tables made from facts, each at the end of a section.'),
  also: z.array(text).min(1).describe('The words in which people ask for it; shown on the page.'),
  sources: z
    .array(readSourceSchema)
    .min(1, { error: 'A guide needs a source. Add title, url, kind, proves and retrieved.' })
    .describe('Where what its text says was read or run; tables have sources of their own.'),
  doubt: text.optional().describe('What is weak in it, in a sentence or two.'),
  reviewed: daySchema.describe('Date on which a person compared the entry with its sources.'),
});

export type Guide = z.output<typeof guideSchema>;
export type FactTableKind = (typeof factTables)[number];
