import { z } from 'astro/zod';
import { daySchema } from './day.ts';

const text = z.string().trim().min(1);

/** What somebody is whose answers others look at, with the words that introduce each kind. */
export const practiceKinds = ['specification', 'guideline', 'api', 'framework', 'server'] as const;

/** Whose practice choices tell, and the documents that show it: `content/practice/<id>.yaml`. */
export const practiceSchema = z.strictObject({
  name: text.describe('Name as people know it, for example Django REST framework.'),
  kind: z
    .enum(practiceKinds)
    .describe(
      'What it is: a specification, a guideline for APIs, an API or service, a framework, a server or proxy.',
    ),
  documents: z
    .record(
      z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
        error: 'Name a document in words of lower case: status-codes.',
      }),
      z.strictObject({
        title: text.describe('Name of the page or file.'),
        version: text.describe('Version, edition or revision that was read.'),
        url: z.url().describe('Address of that version where there is one.'),
        retrieved: daySchema.describe('Date on which we read it.'),
      }),
    )
    .refine((documents) => Object.keys(documents).length > 0, {
      error: 'Name at least one document that shows what it does.',
    })
    .describe('What was read, by a short name that choices refer to.'),
});

export type Practice = z.output<typeof practiceSchema>;
