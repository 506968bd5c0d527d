import { z } from 'astro/zod';

/** Rows of our copy of the registry: `content/registry/iana-http-status-codes.csv`. */
export const registryRowsSchema = z
  .array(
    z.strictObject({
      value: z.string().regex(/^\d{3}(-\d{3})?$/, { error: 'It must be a code or a range.' }),
      description: z.string().min(1, { error: 'Download the file again.' }),
      reference: z.string(),
    }),
  )
  .min(1, { error: 'Download the file again.' });
