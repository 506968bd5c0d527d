import { z } from 'astro/zod';

/** Who uses a number that has no entry of its own: one item below the number in `content/other-users.yaml`. */
export const otherUserSchema = z.strictObject({
  issuer: z.string().min(1).describe('Product or service that uses the number.'),
  phrase: z.string().nullable().describe('Phrase as its issuer spells it; null where it has none.'),
  source: z.string().min(1).describe('Name of the page or file that shows it.'),
  url: z.url().describe('Address of the source.'),
});

export type OtherUser = z.output<typeof otherUserSchema>;
