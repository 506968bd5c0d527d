import { z } from 'astro/zod';
import type { ReplaceTexts } from '../domain/in-language.ts';
import { citationSchema } from './citation.ts';
import { daySchema } from './day.ts';
import { summarySchema } from './summary.ts';
import { aboutTranslation, searchWords, translatedText } from './translation.ts';

const text = z.string().trim().min(1);

/** A header field that goes with status codes: `content/fields/<name>.yaml`. */
export const headerFieldSchema = z
  .strictObject({
    name: text.describe('Field name as its specification spells it, for example Retry-After.'),
    summary: summarySchema.describe('What the field says, in one sentence.'),
    direction: z
      .enum(['request', 'response', 'both'])
      .describe('Messages in which the field has a meaning.'),
    value: text.describe(
      'How a value reads: its parts, units and limits, in one or two sentences.',
    ),
    citation: citationSchema
      .optional()
      .describe('Section that defines the field; leave out for a field of one vendor.'),
    source: z
      .strictObject({
        title: text.describe('Name of the page or file.'),
        url: z.url().describe('Address of the source.'),
        retrieved: daySchema.describe('Date on which we read it.'),
      })
      .optional()
      .describe('Where a field without a specification is documented.'),
    example: z
      .strictObject({
        message: text.describe('An HTTP message, or both of an exchange, with the field in it.'),
        origin: text.describe(
          'Where the message comes from: observed with which program, or put together from which section.',
        ),
      })
      .describe('A true example.'),
    reviewed: daySchema.describe('Date on which a person compared the entry with its sources.'),
  })
  .superRefine((field, context) => {
    if ((field.citation === undefined) === (field.source === undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['citation'],
        message:
          'Give either citation (the section that defines the field) or source (a vendor’s page), not both.',
      });
    }
    if (!field.example.message.toLowerCase().includes(`${field.name.toLowerCase()}:`)) {
      context.addIssue({
        code: 'custom',
        path: ['example', 'message'],
        message: `Show the field itself: a line that starts with ${field.name}:.`,
      });
    }
  });

export type HeaderField = z.output<typeof headerFieldSchema>;

/** The texts of a header field in another language; the example stays as it is. */
export const headerFieldTranslationSchema = z.strictObject({
  also: searchWords,
  summary: translatedText('summary'),
  value: translatedText('value'),
  origin: translatedText('example.origin'),
  ...aboutTranslation,
});

/** Puts other texts in place of those of a header field. */
export const replaceTextsOfField: ReplaceTexts<HeaderField> = (field, replace) => ({
  ...field,
  summary: replace(field.summary, 'summary'),
  value: replace(field.value, 'value'),
  example: { ...field.example, origin: replace(field.example.origin, 'origin') },
});
