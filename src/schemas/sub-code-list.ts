import { z } from 'astro/zod';
import { brokeAtSchema } from './broke-at.ts';
import { daySchema } from './day.ts';

const text = z.string().trim().min(1);

/** What one product writes beside a status code to say which cause it was: `content/sub-codes/<list>.yaml`. */
export const subCodeListSchema = z.strictObject({
  vendor: text.describe('Id of an entry in `content/vendors`, on whose page the list stands.'),
  title: text.describe('What the product calls such marks, for example Sub-status codes.'),
  where: text.describe('Where a reader meets them, in one or two sentences.'),
  sources: z
    .array(
      z.strictObject({
        title: text.describe('Name of the page or file.'),
        url: z.url().describe('Address of the source.'),
        proves: text.describe('What exactly it proves.'),
        retrieved: daySchema.describe('Date on which we read it.'),
      }),
    )
    .min(1)
    .describe('Where the list was read.'),
  subCodes: z
    .array(
      z.strictObject({
        id: text
          .regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/)
          .describe('The mark itself, quoted: "403.14", "1020", "UH". It is also its anchor.'),
        statusCodes: z
          .array(z.string().regex(/^\d{3}$/, { error: 'Quote the code: "404".' }))
          .default([])
          .describe('Status codes that it comes with; none where the vendor does not say.'),
        name: text.describe('Short name.'),
        meaning: text.describe('What happened, in one sentence.'),
        brokeAt: brokeAtSchema.optional(),
        fix: text.optional().describe('What to do, in one sentence.'),
      }),
    )
    .min(1)
    .describe('In the order of the product’s own list.'),
  reviewed: daySchema.describe('Date on which a person compared the list with its sources.'),
});

export type SubCodeList = z.output<typeof subCodeListSchema>;
