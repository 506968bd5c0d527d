import { z } from 'astro/zod';
import type { ReplaceTexts } from '../domain/in-language.ts';
import { daySchema } from './day.ts';
import { summarySchema } from './summary.ts';
import {
  aboutTranslation,
  searchWords,
  translatedDocuments,
  translatedText,
} from './translation.ts';

const text = z.string().trim().min(1);

/** Who issues unofficial codes: frontmatter of `content/vendors/<vendor>.mdx`. */
export const vendorSchema = z.strictObject({
  name: text.describe('Name as people know it.'),
  also: z
    .array(text)
    .default([])
    .describe('Other names by which people know it, shown on its page and found by the search.'),
  url: z.url().optional().describe('Home page of the product.'),
  summary: summarySchema.describe('What it is and which codes it adds.'),
  recognise: text.describe('How to recognise in a response or a log that it is at work.'),
  prominence: z
    .int()
    .positive()
    .describe(
      'Rank by how often people meet its codes, each once; orders the meanings of one number.',
    ),
  reviewed: daySchema.describe('Date on which a person compared the entry with its sources.'),
});

export type Vendor = z.output<typeof vendorSchema>;

/** The texts of a vendor in another language; products keep their names. */
export const vendorTranslationSchema = z.strictObject({
  ownName: text.optional().describe('Name in this language, of an issuer that is no product.'),
  also: searchWords,
  summary: translatedText('summary'),
  recognise: translatedText('recognise'),
  documents: translatedDocuments,
  ...aboutTranslation,
});

/** Puts other texts in place of those of a vendor. */
export const replaceTextsOfVendor: ReplaceTexts<Vendor> = (vendor, replace) => ({
  ...vendor,
  summary: replace(vendor.summary, 'summary'),
  recognise: replace(vendor.recognise, 'recognise'),
});
