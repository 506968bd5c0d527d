import { z } from 'astro/zod';
import { replaceOptional, type ReplaceTexts } from '../domain/in-language.ts';
import { brokeAtSchema } from './broke-at.ts';
import { daySchema } from './day.ts';
import { aboutTranslation, translatedIfThere, translatedText } from './translation.ts';

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
          .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
          .describe(
            'The mark itself, quoted: "403.14", "UH", "AUTHORIZER_FAILURE". It is also its anchor.',
          ),
        statusCodes: z
          .array(z.string().regex(/^\d{3}$/, { error: 'Quote the code: "404".' }))
          .default([])
          .describe(
            'Status codes that it comes with, the usual one first; none where the vendor does not say.',
          ),
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

/** The texts of such a list in another language; the marks stay as they are. */
export const subCodeListTranslationSchema = z.strictObject({
  title: translatedText('title'),
  where: translatedText('where'),
  sources: z.record(text, text).describe('What is proved, by source title.'),
  subCodes: z
    .record(
      text,
      z.strictObject({
        name: translatedText('name'),
        meaning: translatedText('meaning'),
        fix: translatedIfThere('fix'),
      }),
    )
    .describe('The texts of the marks, by mark.'),
  ...aboutTranslation,
});

/** Puts other texts in place of those of a list of sub-codes. */
export const replaceTextsOfSubCodes: ReplaceTexts<SubCodeList> = (list, replace) => ({
  ...list,
  title: replace(list.title, 'title'),
  where: replace(list.where, 'where'),
  sources: list.sources.map((source) => ({
    ...source,
    proves: replace(source.proves, 'sources', source.title),
  })),
  subCodes: list.subCodes.map((subCode) => ({
    ...subCode,
    name: replace(subCode.name, 'subCodes', subCode.id, 'name'),
    meaning: replace(subCode.meaning, 'subCodes', subCode.id, 'meaning'),
    fix: replaceOptional(replace, subCode.fix, 'subCodes', subCode.id, 'fix'),
  })),
});
