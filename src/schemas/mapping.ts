import { z } from 'astro/zod';
import { replaceOptional, type ReplaceTexts } from '../domain/in-language.ts';
import { citationSchema } from './citation.ts';
import { codeRangesSchema } from './code-range.ts';
import { daySchema } from './day.ts';
import { readSourceSchema } from './read-source.ts';
import { summarySchema } from './summary.ts';
import { aboutTranslation, translatedIfThere, translatedText } from './translation.ts';

const text = z.string().trim().min(1, { error: 'Write a text, or leave the field out.' });

/** `to-http`: a mark elsewhere becomes a status code. `from-http`: a status code becomes a mark. */
export const mappingDirections = ['to-http', 'from-http'] as const;

/** How the codes of one protocol or tool relate to status codes: `content/mappings/<mapping>.yaml`. */
export const mappingSchema = z
  .strictObject({
    protocol: text.describe('Protocol or tool with codes of its own, for example gRPC.'),
    title: text.describe('Which codes become which, for example gRPC status to status code.'),
    direction: z
      .enum(mappingDirections)
      .describe(
        'to-http if a mark of the protocol becomes a status code, from-http if a status code becomes such a mark. The two are seldom the inverse of each other.',
      ),
    summary: summarySchema.describe('Who uses the table and when, in one sentence.'),
    version: text.describe('Version or date of what was read.'),
    notes: z.array(text).default([]).describe('What the rows cannot say, one sentence each.'),
    rows: z
      .array(
        z.strictObject({
          id: text
            .regex(/^[\w.-]+$/, {
              error: 'Write the mark as it is: letters, digits, dots and hyphens.',
            })
            .describe('The mark as the protocol writes it: "UNAVAILABLE", "4.04", "22".'),
          name: text.optional().describe('Its number or its other name, where it has one.'),
          codes: codeRangesSchema.describe(
            'Status codes, quoted and ascending; a range has both ends in it; none if note says why.',
          ),
          note: text.optional().describe('What decides between several codes, or a limit.'),
          citation: citationSchema.optional().describe('Section that says so.'),
        }),
      )
      .min(1)
      .describe('In the order of the source.'),
    otherwise: z
      .strictObject({
        id: text.describe('The mark for every status code without a row.'),
        note: text.optional().describe('What that takes in.'),
      })
      .optional()
      .describe('What status codes without a row become; from-http only.'),
    sources: z
      .array(readSourceSchema)
      .min(1, { error: 'A mapping needs a source. Add title, url, kind, proves and retrieved.' })
      .describe('Where the table was read.'),
    reviewed: daySchema.describe('Date on which a person compared the rows with the sources.'),
  })
  .superRefine((mapping, context) => {
    const issue = (path: PropertyKey[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    if (mapping.otherwise !== undefined && mapping.direction === 'to-http') {
      issue(['otherwise'], 'Remove it: only a status code can be any other.');
    }
    const ids = new Set<string>();
    for (const [index, { id, codes, note }] of mapping.rows.entries()) {
      if (ids.has(id)) issue(['rows', index, 'id'], `${id} has a row already; join the two.`);
      ids.add(id);
      if (codes.length === 0 && note === undefined) {
        issue(['rows', index, 'note'], 'Say why no status code goes with it.');
      }
    }
    for (const [index, { retrieved }] of mapping.sources.entries()) {
      if (retrieved > mapping.reviewed) {
        issue(
          ['sources', index, 'retrieved'],
          'It lies after reviewed. Set reviewed to the day of the comparison.',
        );
      }
    }
  });

export type Mapping = z.output<typeof mappingSchema>;

const byPlace = (of: string) =>
  z.record(text, text).default({}).describe(`${of}, by their place in the English list, from 0.`);

/** The texts of a mapping in another language; marks and names stay as they are. */
export const mappingTranslationSchema = z.strictObject({
  title: translatedText('title'),
  summary: translatedText('summary'),
  version: translatedText('version'),
  notes: byPlace('Notes'),
  rows: z.record(text, text).default({}).describe('Notes of the rows, by mark.'),
  otherwise: translatedIfThere('otherwise.note'),
  sources: z.record(text, text).describe('What is proved, by source title.'),
  ...aboutTranslation,
});

/** Puts other texts in place of those of a mapping. */
export const replaceTextsOfMapping: ReplaceTexts<Mapping> = (mapping, replace) => ({
  ...mapping,
  title: replace(mapping.title, 'title'),
  summary: replace(mapping.summary, 'summary'),
  version: replace(mapping.version, 'version'),
  notes: mapping.notes.map((note, place) => replace(note, 'notes', String(place))),
  rows: mapping.rows.map((row) => ({
    ...row,
    note: replaceOptional(replace, row.note, 'rows', row.id),
  })),
  otherwise: mapping.otherwise && {
    ...mapping.otherwise,
    note: replaceOptional(replace, mapping.otherwise.note, 'otherwise'),
  },
  sources: mapping.sources.map((source) => ({
    ...source,
    proves: replace(source.proves, 'sources', source.title),
  })),
});
