import { z } from 'astro/zod';

const byCode = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string().regex(/^\d{3}$/, { error: 'Quote the code: "404".' }), value);

/** What one library calls the codes: `content/constants/<library>.yaml`. */
export const libraryConstantsSchema = z.strictObject({
  language: z.string().min(1).describe('Programming language.'),
  library: z.string().min(1).describe('Library or part of the standard library.'),
  prominence: z
    .int()
    .positive()
    .describe('Rank by how many people use it; orders the names on a page.'),
  version: z.string().min(1).describe('Version that was read.'),
  source: z
    .strictObject({
      repository: z.string().nullable().describe('Repository on GitHub, owner/name.'),
      path: z.string().describe('File that declares the names.'),
      commit: z.string().optional().describe('Commit that was read.'),
      from: z.string().describe('Package or snapshot from which the file was taken.'),
      sha256: z.string().length(64).optional().describe('Digest of the file that was read.'),
    })
    .describe('Where the names were read.'),
  names: byCode(z.string().min(1)).describe('Preferred name of each code.'),
  since: byCode(z.string())
    .default({})
    .describe('First version with the preferred name, where known.'),
  otherNames: byCode(
    z.array(
      z.strictObject({
        name: z.string().min(1).describe('Another name for the same code.'),
        deprecated: z.boolean().describe('Whether the library advises against it.'),
      }),
    ),
  )
    .default({})
    .describe('Further names of a code.'),
  remarks: byCode(z.string())
    .default({})
    .describe('What has to be said of a name, above all where it means something else.'),
});

export type LibraryConstants = z.output<typeof libraryConstantsSchema>;
