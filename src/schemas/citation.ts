import { z } from 'astro/zod';

/**
 * A pointer to one section of a specification, typed as `rfc9110#15.5.5`.
 * The part before `#` is the id of an entry in `content/specifications`.
 */
export const citationSchema = z
  .string({ error: 'Write a citation as specification#section, for example rfc9110#15.5.5.' })
  .regex(/^[a-z0-9-]+#[0-9A-Z][0-9A-Za-z.]*$/, {
    error: (issue) =>
      `"${String(issue.input)}" is not a citation. Write specification#section, for example rfc9110#15.5.5.`,
  });
