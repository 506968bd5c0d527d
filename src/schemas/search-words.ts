import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** Words of the questions of one language, without which they are searched: `content/search/<locale>.yaml`. */
export const searchWordsSchema = z.strictObject({
  idle: z
    .array(text)
    .describe('What stands in almost every question and tells no code from another.'),
  afterNames: z
    .array(text)
    .describe(
      'What follows a name in Latin letters and says what kind of page is meant, or is a particle.',
    ),
});
