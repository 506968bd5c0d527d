import { z } from 'astro/zod';
import { answerThatFollows, methodKinds, retryAnswers } from '../domain/retry-by-method.ts';
import { citationSchema } from './citation.ts';
import { codeSchema } from './code.ts';
import { daySchema } from './day.ts';
import { summarySchema } from './summary.ts';

/** What an unofficial meaning rests on, strongest first. */
const evidenceGrades = [
  'specification',
  'source-code',
  'vendor-documentation',
  'observed',
  'secondary',
] as const;

/** Whether an unofficial meaning is still sent or written today. */
export const uses = ['active', 'deprecated', 'retired', 'unconfirmed'] as const;

const text = z.string().trim().min(1, { error: 'Write a text, or leave the field out.' });

const partialDate = z
  .string({
    error:
      'Quote the date: "2012", "2012-04" or "2012-04-29". Unquoted, YAML reads something else.',
  })
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: (issue) =>
      `"${String(issue.input)}" is not a date. Write "2012", "2012-04" or "2012-04-29".`,
  });

const specified = { citation: citationSchema.describe('Section that defines the code.') };

/** Where the number stands in the IANA registry; the kind decides what else must be told. */
const registrationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('registered'), ...specified }),
  z.strictObject({
    kind: z.literal('temporary'),
    ...specified,
    registered: daySchema.describe('Date of the first temporary registration.'),
    extended: daySchema.optional().describe('Date of the last extension, if there was one.'),
    expires: daySchema.describe('Expiry printed in the registry.'),
  }),
  z.strictObject({ kind: z.literal('unused'), ...specified }),
  z.strictObject({ kind: z.literal('obsoleted'), ...specified }),
  z.strictObject({
    kind: z.literal('unofficial'),
    use: z.enum(uses).describe('Whether it is still sent or written today.'),
    evidence: z
      .enum(evidenceGrades)
      .describe('Strongest kind of source behind the meaning as a whole.'),
    evidenceNote: text.optional().describe('What the evidence does not cover, in one sentence.'),
    product: text.describe('The product or part of it that issues the code.'),
    since: text.optional().describe('First known version or date.'),
    until: text.optional().describe('Last known version or date.'),
  }),
]);

/** Standings in the registry, `unofficial` last. */
export const registrationKinds = registrationSchema.options.map(({ shape }) => shape.kind.value);

const qualified = <const T extends readonly [string, ...string[]]>(values: T, what: string) =>
  z.strictObject({
    value: z.enum(values).describe(what),
    note: text.optional().describe('One short remark shown under the value.'),
    citation: citationSchema.optional().describe('Section that says so.'),
  });

/** Facts that have one value of a list, a note and a citation. What shows, translates or publishes facts goes through them. */
const qualifiedFactSchemas = {
  side: qualified(
    ['client', 'server', 'network', 'either', 'none'],
    'Whose side has to act.',
  ).describe('Whose side has to act, above all for errors.'),
  cacheable: qualified(
    ['heuristically', 'only-if-told', 'must-not-store', 'not-applicable'],
    'What a cache may do with the response.',
  ).describe('Caching of the response.'),
  content: qualified(
    ['allowed', 'none', 'zero-length', 'not-applicable'],
    'Whether the response has content.',
  ).describe('Content of the response.'),
  method: qualified(
    ['kept', 'may-become-get', 'becomes-get'],
    'What happens to the request method on redirection (3xx only).',
  )
    .optional()
    .describe('What redirection does to the method; for 3xx codes only.'),
  retry: qualified(
    [
      'not-applicable',
      'no',
      'after-change',
      'after-wait',
      'if-idempotent',
      'new-connection',
      'undefined',
    ],
    'Whether the same request may be sent again.',
  ).describe('Sending the same request again.'),
};

export type QualifiedFact = keyof typeof qualifiedFactSchemas;

/** Their names, in the order in which pages show them. */
export const qualifiedFacts = Object.keys(qualifiedFactSchemas) as QualifiedFact[];

const retryException = z
  .strictObject({
    value: z
      .enum(retryAnswers)
      .describe(
        'Whether the same request may be sent again; `allowed` where nothing asks for a wait, `if-not-applied` with proof that the first was never carried out.',
      ),
    citation: citationSchema.optional().describe('Section that says so.'),
  })
  .optional();

/** One response header field that goes with the code. */
const fieldObligationSchema = z.strictObject({
  name: text.describe('Field name as registered, for example Retry-After.'),
  level: z
    .enum(['MUST', 'MUST NOT', 'SHOULD', 'SHOULD NOT', 'MAY', 'described', 'sent'])
    .describe(
      'BCP 14 level; `described` where a specification mentions it without one, `sent` where a vendor sends it.',
    ),
  condition: text.describe('When it applies, or what it carries.'),
  citation: citationSchema.optional().describe('Section that says so; leave out only for `sent`.'),
});

/** Facts of one meaning of one number: the frontmatter of `content/codes/<vendor>/<code>[-<slug>].mdx`. */
export const meaningSchema = z
  .strictObject({
    code: codeSchema.describe('The number, three digits, quoted.'),
    phrase: text
      .nullable()
      .describe('Reason phrase exactly as its issuer spells it; null where it has none.'),
    name: text.optional().describe('What we call it where the issuer gives no phrase.'),
    vendor: text.describe('`ietf`, or the id of an entry in `content/vendors`.'),
    summary: summarySchema.describe('The answer itself in one sentence.'),
    registration: registrationSchema.describe('Standing in the IANA registry.'),
    seen: z
      .array(z.enum(['status-line', 'log', 'body', 'configuration', 'client']))
      .min(1)
      .describe('Where a person meets the number.'),
    sentBy: z
      .array(
        z.enum([
          'origin-server',
          'gateway',
          'proxy',
          'cdn',
          'load-balancer',
          'captive-portal',
          'client-library',
          'local-filter',
          'nobody',
        ]),
      )
      .min(1)
      .describe('Who produces it.'),
    ...qualifiedFactSchemas,
    retryByMethod: z
      .strictObject({
        safe: retryException.describe('GET, HEAD, OPTIONS, TRACE and other safe methods.'),
        idempotent: retryException.describe('PUT, DELETE and others that may be done twice.'),
        other: retryException.describe('POST, PATCH and all others.'),
      })
      .optional()
      .describe('Kinds of method for which another answer holds than follows from `retry`.'),
    fields: z.array(fieldObligationSchema).default([]).describe('Response header fields.'),
    requestFields: z
      .array(
        z.strictObject({
          name: text.describe('Field name.'),
          role: text.describe('What the field in the request has to do with the code.'),
          citation: citationSchema.optional().describe('Section that says so.'),
        }),
      )
      .default([])
      .describe('Request header fields that lead to the code or follow from it.'),
    formerly: z
      .array(
        z.strictObject({
          phrase: text.describe('Earlier reason phrase.'),
          citation: citationSchema.describe('Section that used it.'),
          until: z.int().describe('Year in which another phrase replaced it.'),
        }),
      )
      .default([])
      .describe('Earlier reason phrases, oldest first.'),
    history: z
      .array(
        z.strictObject({
          date: partialDate.describe('Quoted: "2012", "2012-04" or "2012-04-29".'),
          event: text.describe('What happened, one sentence.'),
          citation: citationSchema.optional().describe('Section that says so.'),
        }),
      )
      .default([])
      .describe('Dated events, oldest first.'),
    also: z
      .array(text)
      .default([])
      .describe('Other names, constants and symptoms people search for; shown on the page.'),
    confusedWith: z
      .array(
        z.strictObject({
          meaning: text.describe('Id of the other meaning, for example ietf/410.'),
          difference: text.describe('The difference in one line.'),
        }),
      )
      .default([])
      .describe('Meanings that people mix up with this one.'),
    recognise: text
      .optional()
      .describe(
        'How to tell this meaning from the others of its number; required if it shares it.',
      ),
    sources: z
      .array(
        z.strictObject({
          title: text.describe('Name of the page, file or observation.'),
          url: z.url().optional().describe('Address; leave out for an observation of our own.'),
          kind: z.enum(evidenceGrades).describe('What kind of source it is.'),
          proves: text.describe('What exactly it proves.'),
          retrieved: daySchema.describe('Date on which we read it.'),
        }),
      )
      .default([])
      .describe('Sources beyond the cited specifications.'),
    reviewed: daySchema.describe('Date on which a person compared the entry with its sources.'),
  })
  .superRefine((meaning, context) => {
    const isUnofficial = meaning.registration.kind === 'unofficial';
    if (isUnofficial && meaning.sources.length === 0) {
      context.addIssue({
        code: 'custom',
        path: ['sources'],
        message:
          'An unofficial meaning needs at least one source. Add title, url, kind and proves.',
      });
    }
    if (meaning.phrase === null && meaning.name === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['name'],
        message:
          'phrase is null, so give the name that we use instead, for example "Connection closed".',
      });
    }
    if (meaning.phrase !== null && meaning.name !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['name'],
        message: 'Remove name: the issuer has a phrase, and the page shows that.',
      });
    }
    if (meaning.method !== undefined && !meaning.code.startsWith('3')) {
      context.addIssue({
        code: 'custom',
        path: ['method'],
        message: 'Remove method: it describes redirection, so only a 3xx code has it.',
      });
    }
    for (const kind of methodKinds) {
      const exception = meaning.retryByMethod?.[kind];
      if (exception?.value === answerThatFollows(meaning.retry.value, kind)) {
        context.addIssue({
          code: 'custom',
          path: ['retryByMethod', kind],
          message: `Remove it: ${exception.value} follows from retry, which is ${meaning.retry.value}.`,
        });
      }
      if (exception !== undefined && exception.citation === undefined && !isUnofficial) {
        context.addIssue({
          code: 'custom',
          path: ['retryByMethod', kind, 'citation'],
          message: 'Cite the section that makes the exception.',
        });
      }
    }
    for (const [index, field] of meaning.fields.entries()) {
      if (field.citation === undefined && field.level !== 'sent') {
        context.addIssue({
          code: 'custom',
          path: ['fields', index, 'citation'],
          message: `${field.name} has level ${field.level}, so cite the section that says so.`,
        });
      }
    }
  });

export type Meaning = z.output<typeof meaningSchema>;
export type Registration = Meaning['registration'];
