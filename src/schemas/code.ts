import { z } from 'astro/zod';

/** A status code in a content file: three digits in quotes, as YAML would read a number without them. */
export const codeSchema = z
  .string({ error: 'Quote the code: "404". Unquoted, YAML reads a number.' })
  .regex(/^\d{3}$/, { error: 'A code is three digits in quotes, for example "404".' });
