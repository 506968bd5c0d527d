import { z } from 'astro/zod';
import type { ReplaceTexts } from '../domain/in-language.ts';
import { aboutTranslation, translatedText } from './translation.ts';

/** One document that defines codes or obligations: `content/specifications/<id>.yaml`. */
export const specificationSchema = z.strictObject({
  name: z.string().describe('Short name for citations, for example RFC 9110.'),
  title: z.string().describe('Title of the document.'),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .describe('Quoted date of publication.'),
  status: z.string().describe('Standing on the standards track, as its publisher names it.'),
  url: z.url().describe('Address of the text.'),
  sectionUrl: z
    .string()
    .includes('{section}')
    .describe('Address of a section, with {section} in its place.'),
  obsoletes: z.array(z.string()).default([]).describe('Ids of the documents it replaced.'),
  obsoletedBy: z.array(z.string()).default([]).describe('Ids of the documents that replaced it.'),
  sections: z
    .record(z.string(), z.string().nullable())
    .describe('Sections that may be cited, with their titles where known.'),
});

export type Specification = z.output<typeof specificationSchema>;

/** What a document is called in another language; sections and standing keep their names. */
export const specificationTranslationSchema = z.strictObject({
  title: translatedText('title'),
  ...aboutTranslation,
});

/** Puts another title in place of that of a document. */
export const replaceTextsOfSpecification: ReplaceTexts<Specification> = (document, replace) => ({
  ...document,
  title: replace(document.title, 'title'),
});
