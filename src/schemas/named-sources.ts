import { z } from 'astro/zod';
import { readSourceSchema } from './read-source.ts';

/** Sources by a short name, to which the rows of a file refer. */
export const namedSourcesSchema = z
  .record(
    z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
      error: 'Name a source in words of lower case: proxy-module.',
    }),
    readSourceSchema,
  )
  .refine((sources) => Object.keys(sources).length > 0, {
    error: 'Rows need a source. Add one with title, url, kind, proves and retrieved.',
  })
  .describe('Where the rows were read or run, by a short name to which they refer.');

/** Name of a source of the same file. */
export const sourceNameSchema = z
  .string()
  .trim()
  .min(1, { error: 'Write the name of a source below sources.' })
  .describe('Name of the source that shows it, as it stands below `sources`.');

/** A file whose rows refer to its sources by name. */
interface SourcedFile {
  sources: z.output<typeof namedSourcesSchema>;
  reviewed: Date;
  confidence: 'high' | 'medium' | 'low';
  doubt?: string | undefined;
}

/**
 * What is wrong with the sources of a file and what it says of their strength: names that are not
 * there, sources that no row uses, days after the review, a doubt without words.
 * @param named name of the source of each row, with the path of the field that has it
 */
export function sourceIssues(
  { sources, reviewed, confidence, doubt }: SourcedFile,
  named: readonly { path: PropertyKey[]; source: string }[],
): { path: PropertyKey[]; message: string }[] {
  const used = new Set(named.map(({ source }) => source));
  return [
    ...named
      .filter(({ source }) => !(source in sources))
      .map(({ path, source }) => ({
        path,
        message: `No source is called ${source}. Add it below sources, or write one of ${Object.keys(sources).join(', ')}.`,
      })),
    ...Object.entries(sources).flatMap(([name, { retrieved }]) => [
      ...(used.has(name)
        ? []
        : [
            { path: ['sources', name], message: 'No row refers to it. Refer to it, or remove it.' },
          ]),
      ...(retrieved > reviewed
        ? [
            {
              path: ['sources', name, 'retrieved'],
              message: 'It lies after reviewed. Set reviewed to the day of the comparison.',
            },
          ]
        : []),
    ]),
    ...((confidence === 'high') === (doubt !== undefined)
      ? [
          {
            path: ['doubt'],
            message:
              doubt === undefined
                ? `confidence is ${confidence}, so say in doubt what is not certain.`
                : 'Remove doubt, or lower confidence: high stands for no doubt.',
          },
        ]
      : []),
  ];
}
