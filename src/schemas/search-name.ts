import { z } from 'astro/zod';

const text = z.string().trim().min(1, { error: 'Write a text, or leave the field out.' });

/** Folders of the entries that have an English page alone and are found in every language. */
export const foldersOfSearchNames = ['symptoms', 'choices', 'comparisons', 'guides'] as const;

/**
 * By which words of another language the search finds an entry whose page is in English:
 * `content/search/<locale>/<folder>/<id>.yaml`.
 */
export const searchNameSchema = z.strictObject({
  gloss: text
    .max(60, { error: 'At most 60 characters fit beside the English title. Shorten it.' })
    .describe('What the page is about, in that language; stands beside its English title.'),
  also: z
    .array(text)
    .default([])
    .describe('Other words by which readers of that language look for it.'),
});
