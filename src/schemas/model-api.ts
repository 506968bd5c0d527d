import { z } from 'astro/zod';
import { codeSchema } from './code.ts';
import { daySchema } from './day.ts';
import { namedSourcesSchema, sourceIssues, sourceNameSchema } from './named-sources.ts';

const text = z.string().trim().min(1, { error: 'Write a text, or leave the field out.' });

/** Whether the same call to a model may succeed if it is sent again. */
export const repeats = ['later', 'changed', 'never'] as const;

/** What one API of language models answers when something is wrong: `content/model-apis/<provider>.yaml`. */
export const modelApiSchema = z
  .strictObject({
    name: text.describe('Name as people know it.'),
    version: text.describe('What was read: the month of its documentation, or a release.'),
    vendor: text.optional().describe('Id in `content/vendors`, whose page then leads to it.'),
    errors: z
      .array(
        z.strictObject({
          code: codeSchema.describe('The status code, quoted.'),
          type: text
            .optional()
            .describe('Word in the content that tells it from others of the code, to the letter.'),
          when: text.describe('In which case.'),
          repeat: z
            .enum(repeats)
            .describe(
              'Whether to send it again: later (the same, after a wait), changed (with another content, key or order), never (until somebody pays or allows it).',
            ),
          note: text.optional().describe('How long to wait, what to change, what to read first.'),
          source: sourceNameSchema,
        }),
      )
      .min(1, { error: 'Name at least one error.' })
      .describe('Its errors, by code.'),
    sources: namedSourcesSchema,
    confidence: z.enum(['high', 'medium', 'low']).describe('How sure we are of all of it.'),
    doubt: text.optional().describe('What keeps the confidence from being high, in one sentence.'),
    reviewed: daySchema.describe('Date on which a person compared the entry with its sources.'),
  })
  .superRefine((api, context) => {
    const named = api.errors.map(({ source }, index) => ({
      path: ['errors', index, 'source'],
      source,
    }));
    for (const { path, message } of sourceIssues(api, named)) {
      context.addIssue({ code: 'custom', path, message });
    }
  });

export type ModelApi = z.output<typeof modelApiSchema>;
export type Repeat = (typeof repeats)[number];
