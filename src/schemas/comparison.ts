import { z } from 'astro/zod';
import { codeSchema } from './code.ts';
import { daySchema } from './day.ts';
import { summarySchema } from './summary.ts';

const text = z.string().trim().min(1);

/** Codes side by side: frontmatter of `content/comparisons/<code>-vs-<code>[-vs-<code>].mdx`. */
export const comparisonSchema = z
  .strictObject({
    meanings: z
      .array(text)
      .describe('Ids of the meanings, in the order of the file name: ietf/401, ietf/403.'),
    difference: text.describe('What sets them apart, in one sentence.'),
    summary: summarySchema.describe('The difference as a search result shows it.'),
    same: z
      .strictObject({
        request: text.describe('One request, or what happened, that each code could answer.'),
        answers: z
          .array(
            z.strictObject({
              meaning: text.describe('Id of the meaning.'),
              case: text.describe('In which case it is this answer.'),
              message: text.describe('The response, or the line of the log that has the code.'),
            }),
          )
          .describe('One answer for each meaning.'),
        origin: text
          .optional()
          .describe('Where the messages come from, if they were observed; else left out.'),
      })
      .describe('The same request, answered each way.'),
    verdicts: z
      .array(
        z.strictObject({
          situation: text.describe('A situation, in a few words.'),
          code: codeSchema.describe('The code for it, quoted.'),
          choice: text.optional().describe('Id of the situation that tells more.'),
        }),
      )
      .min(3)
      .describe('Which one by situation.'),
    also: z.array(text).default([]).describe('The words in which people ask for it.'),
    reviewed: daySchema.describe('Date on which a person compared the entry with its sources.'),
  })
  .superRefine(({ meanings }, context) => {
    if (meanings.length >= 2) return;
    context.addIssue({
      code: 'custom',
      path: ['meanings'],
      message: 'A comparison needs at least two meanings.',
    });
  });

export type Comparison = z.output<typeof comparisonSchema>;
