import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { namedSourcesSchema, sourceIssues, sourceNameSchema } from './named-sources.ts';

const text = z.string().trim().min(1, { error: 'Write a text, or leave the field out.' });

/** What many products do in one matter, a row each: `content/surveys/<matter>.yaml`. */
export const surveySchema = z
  .strictObject({
    asks: text.describe('What is asked of each product, as a question.'),
    columns: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
              error: 'Write an id in words of lower case: over-http2.',
            })
            .describe('Short name, by which rows answer.'),
          label: text.describe('Heading of the column.'),
        }),
      )
      .min(1)
      .max(3, { error: 'At most three columns fit on a phone. Ask less, or make two surveys.' })
      .describe('What each row answers.'),
    rows: z
      .array(
        z.strictObject({
          who: text.describe('The product.'),
          version: text.describe('Version that was read or run.'),
          answers: z.record(z.string(), text).describe('The answer of each column, by its id.'),
          source: sourceNameSchema,
        }),
      )
      .min(2, { error: 'A survey has at least two rows.' })
      .describe('The products, those that people use most first.'),
    sources: namedSourcesSchema,
    confidence: z.enum(['high', 'medium', 'low']).describe('How sure we are of all of it.'),
    doubt: text.optional().describe('What keeps the confidence from being high, in one sentence.'),
    reviewed: daySchema.describe('Date on which a person compared the entry with its sources.'),
  })
  .superRefine((survey, context) => {
    const issue = (path: PropertyKey[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    const columns = survey.columns.map(({ id }) => id);
    for (const [index, { answers }] of survey.rows.entries()) {
      const given = Object.keys(answers);
      for (const id of columns.filter((column) => !given.includes(column))) {
        issue(['rows', index, 'answers', id], 'The answer is missing. Give it, or drop the row.');
      }
      for (const id of given.filter((answer) => !columns.includes(answer))) {
        issue(
          ['rows', index, 'answers', id],
          `There is no such column. Write one of ${columns.join(', ')}.`,
        );
      }
    }
    const named = survey.rows.map(({ source }, index) => ({
      path: ['rows', index, 'source'],
      source,
    }));
    for (const { path, message } of sourceIssues(survey, named)) issue(path, message);
  });

export type Survey = z.output<typeof surveySchema>;
