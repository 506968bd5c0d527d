import { z } from 'astro/zod';
import { meaningSchema } from './meaning.ts';

/** Version of the shape below. Fields are added, never renamed or removed. */
export const dataVersion = 1;

const address = z.url().describe('Address on this site or of the cited text.');

const citation = z
  .strictObject({
    specification: z.string().describe('Id of the document, for example rfc9110.'),
    section: z.string().describe('Section; 0 stands for the front matter.'),
    url: address,
  })
  .describe('A section of a specification.');

const day = z.iso.date().describe('A day.');
const partialDate = z.string().describe('A year, a month or a day: 2012, 2012-04, 2012-04-29.');

const qualified = z.strictObject({
  value: z.string().describe('One of the values that the frontmatter field allows.'),
  note: z.string().optional().describe('A short remark.'),
  citation: citation.optional(),
});

const { shape } = meaningSchema;

/** One meaning of a number, as programs get it. */
const publishedMeaningSchema = z.strictObject({
  id: z.string().describe('vendor/code or vendor/code-slug; stable.'),
  url: address,
  vendor: shape.vendor,
  vendorName: z.string().describe('Name of the vendor, or IETF.'),
  phrase: shape.phrase,
  title: z.string().describe('The phrase, or our name where the issuer has none.'),
  summary: z.string().describe('The answer in one sentence.'),
  registration: z
    .strictObject({
      kind: z.enum(['registered', 'temporary', 'unused', 'obsoleted', 'unofficial']),
      citation: citation.optional(),
      registered: day.optional(),
      extended: day.optional(),
      expires: day.optional(),
      use: z.string().optional(),
      evidence: z.string().optional(),
      evidenceNote: z.string().optional(),
      product: z.string().optional(),
      since: z.string().optional(),
      until: z.string().optional(),
    })
    .describe('Standing in the IANA registry, or evidence of an unofficial use.'),
  seen: shape.seen,
  sentBy: shape.sentBy,
  side: qualified,
  cacheable: qualified,
  content: qualified,
  method: qualified.optional(),
  retry: qualified,
  fields: z.array(
    z.strictObject({
      name: z.string(),
      level: z.string(),
      condition: z.string(),
      citation: citation.optional(),
    }),
  ),
  requestFields: z.array(
    z.strictObject({ name: z.string(), role: z.string(), citation: citation.optional() }),
  ),
  formerly: z.array(z.strictObject({ phrase: z.string(), until: z.int(), citation })),
  history: z.array(
    z.strictObject({ date: partialDate, event: z.string(), citation: citation.optional() }),
  ),
  also: z.array(z.string()),
  confusedWith: z.array(z.strictObject({ meaning: z.string(), difference: z.string() })),
  recognise: z.string().optional(),
  sources: z.array(
    z.strictObject({
      title: z.string(),
      url: address.optional(),
      kind: z.string(),
      proves: z.string(),
      retrieved: day,
    }),
  ),
  reviewed: day,
});

/** One number with all its meanings: `/codes/<code>.json`. */
export const publishedNumberSchema = z
  .strictObject({
    version: z.literal(dataVersion).describe('Version of this shape.'),
    code: z
      .string()
      .regex(/^\d{3}$/)
      .describe('The number, three digits.'),
    class: z.string().describe('1xx to 5xx, or other.'),
    registered: z.boolean().describe('Whether the number stands in the IANA registry.'),
    url: address,
    meanings: z.array(publishedMeaningSchema).min(1).describe('In the order of the page.'),
    names: z
      .array(
        z.strictObject({
          language: z.string(),
          library: z.string(),
          version: z.string(),
          name: z.string(),
          since: z.string().optional(),
          otherNames: z.array(z.strictObject({ name: z.string(), deprecated: z.boolean() })),
          remark: z.string().optional(),
        }),
      )
      .describe('What libraries call the number.'),
    subCodes: z
      .array(
        z.strictObject({
          id: z.string().describe('The mark itself: 403.14, 1020, UH.'),
          vendor: z.string(),
          url: address,
          name: z.string(),
          meaning: z.string(),
          fix: z.string().optional(),
        }),
      )
      .describe('What products write beside the number to say which cause it was.'),
  })
  .meta({ title: 'HTTP status code', description: 'One number with all its meanings.' });

/** All numbers: `/codes.json`. */
export const publishedCodesSchema = z
  .strictObject({
    version: z.literal(dataVersion).describe('Version of this shape.'),
    licence: z.literal('CC-BY-4.0'),
    registry: z.strictObject({
      updated: day.describe("The registry's own date."),
      compared: day.describe('Day of the newest copy with which ours was compared.'),
    }),
    codes: z.array(publishedNumberSchema),
  })
  .meta({ title: 'HTTP status codes', description: 'All numbers with all their meanings.' });

export type PublishedNumber = z.output<typeof publishedNumberSchema>;
export type PublishedMeaning = z.output<typeof publishedMeaningSchema>;
export type PublishedCodes = z.output<typeof publishedCodesSchema>;
