import { z } from 'astro/zod';

/**
 * A day, written bare in YAML: 2026-11-23. YAML reads it as a date, and editors as a string of that
 * form; `z.date()` would make them ask for a time of day, too.
 */
export const daySchema = z
  .custom<Date>((value) => value instanceof Date && !Number.isNaN(value.getTime()), {
    error: 'Write the date as 2026-11-23, without quotes.',
  })
  .meta({ type: 'string', format: 'date' });
