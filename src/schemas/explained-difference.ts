import { z } from 'astro/zod';

/** Ids of those whose names for the codes are compared with ours. */
export const comparedSources = [
  'iana',
  'node',
  'statuses',
  'http-status-codes',
  'axios',
  'python',
] as const;

export type ComparedSource = (typeof comparedSources)[number];

const version = z.string().regex(/^\d+(\.\d+)*$/, { error: 'Quote the version: "3.13".' });

/** Why others write something else than we do: one item of `content/registry/differences.yaml`. */
const explainedDifferenceSchema = z
  .strictObject({
    sources: z.array(z.enum(comparedSources)).min(1).describe('Who writes it.'),
    since: version.optional().describe('First version of the source that writes it.'),
    before: version.optional().describe('First version of the source that no longer writes it.'),
    codes: z
      .array(z.string().regex(/^\d{3}$/, { error: 'Quote the code: "404".' }))
      .min(1)
      .describe('Numbers that are meant.'),
    theirs: z
      .array(z.string().min(1).nullable())
      .min(1)
      .describe('What stands there, letter by letter, one or several; null where nothing does.'),
    right: z.enum(['ours', 'theirs', 'neither']).describe('Who is right.'),
    reason: z
      .string()
      .trim()
      .regex(/^.{15,}\.$/, { error: 'Say why, in one sentence with a full stop.' })
      .describe('Why they differ and who is right, in one plain sentence.'),
  })
  .refine(
    ({ sources, since, before }) =>
      sources.length === 1 || (since === undefined && before === undefined),
    {
      path: ['sources'],
      error: 'Name one source beside since or before; versions of several cannot be compared.',
    },
  );

/** The whole of `content/registry/differences.yaml`. */
export const explainedDifferencesSchema = z.array(explainedDifferenceSchema);

export type ExplainedDifference = z.output<typeof explainedDifferenceSchema>;
