import { z } from 'astro/zod';
import { retryAnswers } from '../domain/retry-by-method.ts';
import { statusClassIds } from '../domain/status-class.ts';
import {
  defaultBehaviourSchema,
  lifetimeSchema,
  methodsSchema,
  standingSchema,
} from './default-behaviour.ts';
import { choiceSchema } from './choice.ts';
import { comparisonSchema } from './comparison.ts';
import { guideSchema } from './guide.ts';
import { libraryConstantsSchema } from './library-constants.ts';
import { mappingSchema } from './mapping.ts';
import { meaningSchema, type Meaning } from './meaning.ts';
import { publishedCitationSchema, publishedShape, type Published } from './published.ts';
import { subCodeListSchema } from './sub-code-list.ts';
import { symptomSchema } from './symptom.ts';

/** Version of the shape below. Fields are added, never renamed or removed. */
export const dataVersion = 1;

/**
 * Version of the data as a whole, its first number that of the shape. What each number promises, and
 * what every release changed, stands on the page about data.
 */
export const dataRelease = '1.2.0';

/** Licence of everything that is published as JSON. */
export const dataLicence = 'CC0-1.0';

/**
 * Fields that hold our judgement or counsel, in the notation of a path. All others state what a
 * source says, so a program that leaves these out has facts alone.
 */
export const adviceFields = [
  'meanings[].recognise',
  'meanings[].retry.note',
  'meanings[].side',
  'subCodes[].fix',
  'choices[].verdict',
] as const;

/** What a situation makes of a number. */
export const verdicts = ['recommended', 'alternative', 'avoid'] as const;

const release = z
  .literal(dataRelease)
  .describe('Version of the data: major, minor, patch; see the page about data.');
const licence = z.literal(dataLicence).describe('Licence of all of this file.');

const address = z.url().describe('Address on this site.');

const retryAnswer = z.strictObject({
  value: z
    .enum(retryAnswers)
    .describe(
      'Whether the same request may be sent again; `allowed` where nothing asks for a wait, `if-not-applied` with proof that the first was never carried out.',
    ),
  delayField: z
    .string()
    .optional()
    .describe('Field of the response that says how long to wait first.'),
  valueWithField: z
    .literal('after-wait')
    .optional()
    .describe('What holds in place of `value` if that field is there.'),
  citation: publishedCitationSchema.optional(),
});

/** Whether the same request may be sent again, for every kind of method. */
const publishedRetryByMethod = z
  .strictObject({
    safe: retryAnswer.describe('GET, HEAD, OPTIONS, TRACE and other safe methods.'),
    idempotent: retryAnswer.describe('PUT, DELETE and others that may be done twice.'),
    other: retryAnswer.describe('POST, PATCH and all others.'),
  })
  .describe('Whether the same request may be sent again, by kind of method (RFC 9110, 9.2).');

/** One meaning of a number, as programs get it: its facts, and what follows from them. */
export const publishedMeaningSchema = z.strictObject({
  id: z.string().describe('vendor/code or vendor/code-slug; stable.'),
  url: address,
  vendorName: z.string().describe('Name of the vendor, or IETF.'),
  title: z.string().describe('The phrase, or our name where the issuer has none.'),
  ...publishedShape(meaningSchema.shape),
  retryByMethod: publishedRetryByMethod,
});

/** One meaning of a number, as programs get it. */
export interface PublishedMeaning extends Omit<Published<Meaning>, 'retryByMethod'> {
  retryByMethod: z.output<typeof publishedRetryByMethod>;
  id: string;
  url: string;
  vendorName: string;
  title: string;
}

const { language, library, version, names, since, otherNames, remarks } =
  libraryConstantsSchema.shape;
const subCode = subCodeListSchema.shape.subCodes.element.shape;

const {
  name: productName,
  version: productVersion,
  kind: productKind,
} = defaultBehaviourSchema.shape;
const product = {
  product: z.string().describe('Id of the product; stable.'),
  name: productName,
  kind: productKind,
  version: productVersion,
  url: address,
  standing: standingSchema,
  condition: z.string().optional().describe('What else has to hold, in one sentence.'),
};
const mappingRow = mappingSchema.shape.rows.element.shape;

/** Who sends a request again after a number, and who stores a response with it. */
const publishedDefaultsSchema = z
  .strictObject({
    sentAgain: z
      .array(
        z.strictObject({
          ...product,
          methods: methodsSchema.describe('Methods that are sent again.'),
          needsRetryAfter: z
            .boolean()
            .describe('Whether only a response with Retry-After is answered by another request.'),
        }),
      )
      .describe('Products that send the request again.'),
    stored: z
      .array(
        z.strictObject({
          ...product,
          lifetime: lifetimeSchema.describe('For how long it is stored.'),
        }),
      )
      .describe('Products that store the response although it does not say for how long.'),
  })
  .describe('What software does by default after the number.');

/** One number with all its meanings: `/codes/<code>.json`. */
export const publishedNumberSchema = z
  .strictObject({
    version: z.literal(dataVersion).describe('Version of this shape.'),
    release,
    licence,
    advice: z
      .array(z.enum(adviceFields))
      .describe(
        'Paths of the fields that hold our judgement or counsel; all others state what a source says.',
      ),
    code: z
      .string()
      .regex(/^\d{3}$/)
      .describe('The number, three digits.'),
    class: z.enum(statusClassIds).describe('1xx to 5xx, or other.'),
    registered: z.boolean().describe('Whether the number stands in the IANA registry.'),
    url: address,
    meanings: z.array(publishedMeaningSchema).min(1).describe('In the order of the page.'),
    names: z
      .array(
        z.strictObject({
          language,
          library,
          version,
          name: names.valueType,
          since: since.unwrap().valueType.optional(),
          otherNames: otherNames.unwrap().valueType,
          remark: remarks.unwrap().valueType.optional(),
        }),
      )
      .describe('What libraries call the number.'),
    subCodes: z
      .array(
        z.strictObject({
          id: subCode.id,
          vendor: subCodeListSchema.shape.vendor,
          url: address,
          name: subCode.name,
          meaning: subCode.meaning,
          fix: subCode.fix,
        }),
      )
      .describe('What products write beside the number to say which cause it was.'),
    defaults: publishedDefaultsSchema,
    mappings: z
      .array(
        z.strictObject({
          mapping: z.string().describe('Id of the mapping; stable.'),
          protocol: mappingSchema.shape.protocol,
          direction: mappingSchema.shape.direction,
          mark: mappingRow.id,
          name: mappingRow.name,
          note: mappingRow.note,
          url: address,
        }),
      )
      .describe('What the number becomes in other protocols, and what becomes the number.'),
    symptoms: z
      .array(
        z.strictObject({
          id: z.string().describe('Id of the symptom; stable.'),
          url: address,
          title: symptomSchema.shape.title,
          summary: symptomSchema.shape.summary,
        }),
      )
      .describe('What people see on platforms where the number occurs, at whichever hop.'),
    choices: z
      .array(
        z.strictObject({
          id: z.string().describe('Id of the situation; stable.'),
          url: address,
          situation: choiceSchema.shape.situation,
          verdict: z
            .enum(verdicts)
            .describe('Whether the number is to be sent, can be defended, or is to be avoided.'),
        }),
      )
      .describe('Situations in which the number is sent, or should not be.'),
    comparisons: z
      .array(
        z.strictObject({
          id: z.string().describe('Id of the comparison: its codes; stable.'),
          url: address,
          difference: comparisonSchema.shape.difference,
        }),
      )
      .describe('Comparisons with other numbers.'),
    guides: z
      .array(
        z.strictObject({
          id: z.string().describe('Id of the guide; stable.'),
          url: address,
          title: guideSchema.shape.title,
        }),
      )
      .describe('Guides that tell of the number.'),
  })
  .meta({ title: 'HTTP status code', description: 'One number with all its meanings.' });

/** All numbers: `/codes.json`. */
export const publishedCodesSchema = z
  .strictObject({
    version: z.literal(dataVersion).describe('Version of this shape.'),
    release,
    licence,
    registry: z.strictObject({
      updated: z.iso.date().describe("The registry's own date."),
      compared: z.iso.date().describe('Day of the newest copy with which ours was compared.'),
    }),
    codes: z.array(publishedNumberSchema),
  })
  .meta({ title: 'HTTP status codes', description: 'All numbers with all their meanings.' });

export type PublishedNumber = Omit<z.output<typeof publishedNumberSchema>, 'meanings'> & {
  meanings: PublishedMeaning[];
};
export type PublishedCodes = Omit<z.output<typeof publishedCodesSchema>, 'codes'> & {
  codes: PublishedNumber[];
};
