import { z } from 'astro/zod';
import { daySchema } from './day.ts';

const text = z.string().trim().min(1, { error: 'Write a text, or leave the field out.' });

/** A source of facts about a product or a protocol, and what exactly it proves. */
export const readSourceSchema = z
  .strictObject({
    title: text.describe('Name of the page or file, or what was run.'),
    url: z.url().optional().describe('Address; leave out for an observation of our own.'),
    lines: text.optional().describe('Lines or symbols in the file.'),
    kind: z
      .enum(['specification', 'source-code', 'vendor-documentation', 'observed', 'secondary'])
      .describe('What kind of source it is.'),
    proves: text.describe('What exactly it proves.'),
    retrieved: daySchema.describe('Date on which we read or ran it.'),
  })
  .superRefine(({ url, kind }, context) => {
    if (url === undefined && kind !== 'observed') {
      context.addIssue({
        code: 'custom',
        path: ['url'],
        message: 'Give the address; only an observation has none.',
      });
    }
  });
