import { z } from 'astro/zod';
import { replaceOptional, type Replace, type ReplaceTexts } from '../domain/in-language.ts';
import { codeRangesSchema } from './code-range.ts';
import { daySchema } from './day.ts';
import { readSourceSchema } from './read-source.ts';
import { aboutTranslation, translatedIfThere } from './translation.ts';

const text = z.string().trim().min(1, { error: 'Write a text, or leave the field out.' });
const seconds = z.number().nonnegative();

/** What kind of program sends again or stores; filters the tables. */
export const productKinds = [
  'library',
  'sdk',
  'tool',
  'browser',
  'crawler',
  'proxy',
  'cache',
  'cdn',
] as const;

/** Methods that a default can name; `LOCK` because nginx and Traefik count it as not idempotent. */
export const requestMethods = [
  'GET',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'QUERY',
  'PUT',
  'DELETE',
  'POST',
  'PATCH',
  'CONNECT',
  'LOCK',
] as const;

/** Ways in which a request fails before it has a response. */
export const failureKinds = {
  name: 'The host name could not be resolved.',
  connect: 'No connection came about: refused, unreachable, or not in time.',
  tls: 'The TLS handshake or the certificate failed.',
  'reused-connection': 'A connection from an earlier request turned out to be closed.',
  closed: 'The server closed or reset the connection before it answered.',
  timeout: 'No answer came in the time that the client allows.',
  unprocessed:
    'The server says that it did not begin: REFUSED_STREAM, GOAWAY, H3_REQUEST_REJECTED.',
  malformed: 'What came back is no readable response.',
} as const;

export type FailureKind = keyof typeof failureKinds;

/** How a rule comes to be at work: by itself, by a switch, or by a list of one's own. */
export const standings = ['unasked', 'switched-on', 'listed'] as const;

const codes = codeRangesSchema.min(1);

const method = z.enum(requestMethods);
/** Methods of a rule: any, a list, or all but some. */
export const methodsSchema = z.union([
  z.literal('any'),
  z.strictObject({ anyBut: z.array(method).min(1) }),
  z.array(method).min(1),
]);

/** When a rule is at work. */
export const standingSchema = z
  .enum(standings)
  .describe(
    'When it happens: `unasked` without any setting, `switched-on` once the feature or package is in use, `listed` only for what the configuration names.',
  );

const condition = text
  .optional()
  .describe('What else has to hold, in one short sentence; leave out where nothing does.');

const sendsAgainSchema = z
  .strictObject({
    switch: text.describe('What turns it on or off: the option, the setting, the package.'),
    onStatus: z
      .array(
        z.strictObject({
          codes: codes.describe('Codes, quoted and ascending; a range has both ends in it.'),
          methods: methodsSchema.describe('Methods that are sent again: any, a list, or anyBut.'),
          standing: standingSchema,
          needsRetryAfter: z
            .boolean()
            .default(false)
            .describe('Whether only a response with Retry-After is answered by another request.'),
          condition,
        }),
      )
      .default([])
      .describe('Responses after which the request is sent again.'),
    onFailure: z
      .array(
        z.strictObject({
          kinds: z
            .array(z.enum(Object.keys(failureKinds) as [FailureKind, ...FailureKind[]]))
            .min(1)
            .describe('Kinds of failure.'),
          methods: methodsSchema.describe('Methods that are sent again: any, a list, or anyBut.'),
          standing: standingSchema,
          condition,
        }),
      )
      .default([])
      .describe('Failures without a response after which the request is sent again.'),
    retries: z
      .strictObject({
        most: z
          .int()
          .positive()
          .nullable()
          .describe('Requests after the first one; null where no number ends them.'),
        note: text.optional().describe('What the number leaves out, or what ends the retries.'),
      })
      .optional()
      .describe('How often; leave out where the configuration has to say so.'),
    wait: z
      .strictObject({
        growth: z
          .enum(['none', 'constant', 'linear', 'exponential', 'quadratic'])
          .describe('How the pause grows.'),
        first: seconds.optional().describe('First pause in seconds, before chance is added.'),
        longest: seconds.optional().describe('Longest pause in seconds.'),
        random: z.boolean().default(false).describe('Whether chance changes the pause.'),
        note: text.optional().describe('What the figures leave out.'),
      })
      .optional()
      .describe('Pause before a retry where the response names none.'),
    retryAfter: z
      .strictObject({
        forms: z
          .array(z.enum(['seconds', 'date']))
          .describe('Forms of Retry-After that are read; none where the field is ignored.'),
        codes: codes.optional().describe('Codes on which it is read; leave out for all retried.'),
        longest: seconds.optional().describe('Longest wait in seconds that is accepted.'),
        beyond: z
          .enum(['shortened', 'gives-up', 'own-pause'])
          .optional()
          .describe('What a longer wait leads to.'),
        otherFields: z
          .array(text)
          .default([])
          .describe('Other fields that decide or say how long.'),
        note: text.optional().describe('What the figures leave out.'),
      })
      .describe('What becomes of Retry-After.'),
  })
  .superRefine((rule, context) => {
    const rows = [...rule.onStatus, ...rule.onFailure];
    if (rows.length > 0 && rule.retries === undefined && rows.some(isAtWork)) {
      context.addIssue({
        code: 'custom',
        path: ['retries'],
        message: 'Say how often the request is sent again; null if no number ends it.',
      });
    }
    if ((rule.retryAfter.longest === undefined) !== (rule.retryAfter.beyond === undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['retryAfter', 'beyond'],
        message: 'Give longest and beyond together: the limit, and what a longer wait leads to.',
      });
    }
  });

function isAtWork(row: { standing: (typeof standings)[number] }): boolean {
  return row.standing !== 'listed';
}

/** How long a response is stored that does not say so itself. */
export const lifetimeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), seconds: seconds.describe('Lifetime in seconds.') }),
  z.strictObject({
    kind: z.literal('heuristic'),
    share: z.number().positive().max(1).describe('Share of the time since Last-Modified.'),
    longest: seconds.optional().describe('Longest lifetime in seconds.'),
    otherwise: seconds
      .optional()
      .describe('Lifetime in seconds without Last-Modified; leave out if it is not stored then.'),
  }),
  z.strictObject({ kind: z.literal('unlimited') }),
  z.strictObject({ kind: z.literal('configured') }),
]);

const storesSchema = z.strictObject({
  switch: text.describe('What turns the cache on or off.'),
  standing: standingSchema,
  methods: z.array(method).min(1).describe('Methods whose responses are stored.'),
  withoutLifetime: z
    .array(
      z.strictObject({
        codes: codes.describe('Codes, quoted and ascending; a range has both ends in it.'),
        standing: standingSchema
          .optional()
          .describe('Leave out where it is that of the whole cache.'),
        lifetime: lifetimeSchema.describe(
          'For how long: fixed, heuristic, unlimited or configured.',
        ),
        condition,
      }),
    )
    .default([])
    .describe('What is stored although the response has neither Expires nor max-age.'),
  withLifetime: z
    .strictObject({
      codes: codes.optional().describe('Codes; leave out where any will do.'),
      condition,
    })
    .optional()
    .describe('What is stored if the response itself says for how long; leave out if unknown.'),
  never: codes.optional().describe('Codes that are not stored even if the response allows it.'),
  ignores: z
    .array(
      z.strictObject({
        what: text.describe('What of the response is not obeyed, for example no-store.'),
        codes: codes.optional().describe('On which codes; leave out for all.'),
      }),
    )
    .default([])
    .describe('Wishes of the response that are ignored.'),
});

/** Kinds of source that come from the product itself. */
const firstHand = ['source-code', 'observed'];

/** What one product sends again and stores unasked: `content/defaults/<product>.yaml`. */
export const defaultBehaviourSchema = z
  .strictObject({
    name: text.describe('Name as people know it.'),
    kind: z.enum(productKinds).describe('What kind of program it is.'),
    language: text.optional().describe('Programming language whose programs use it.'),
    version: text.describe(
      'Version that was read or run; for a service without versions, the month of its documentation.',
    ),
    sendsAgain: sendsAgainSchema
      .optional()
      .describe('What it sends again; leave out where nothing is known.'),
    stores: storesSchema.optional().describe('What it stores; leave out where it has no cache.'),
    notes: z.array(text).default([]).describe('What the fields cannot say, one sentence each.'),
    sources: z
      .array(readSourceSchema)
      .min(1, { error: 'A default needs a source. Add title, url, kind, proves and retrieved.' })
      .describe('Where it was read or run.'),
    confidence: z
      .enum(['high', 'medium', 'low'])
      .describe('How sure we are that this release does what is written here.'),
    doubt: text.optional().describe('What keeps the confidence from being high, in one sentence.'),
    reviewed: daySchema.describe('Date on which a person compared the entry with its sources.'),
  })
  .superRefine((product, context) => {
    const issue = (path: PropertyKey[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    if (product.sendsAgain === undefined && product.stores === undefined) {
      issue(['sendsAgain'], 'Say what it sends again, or under stores what it stores.');
    }
    if ((product.confidence === 'high') === (product.doubt !== undefined)) {
      issue(
        ['doubt'],
        product.doubt === undefined
          ? `confidence is ${product.confidence}, so say in doubt what is not certain.`
          : 'Remove doubt, or lower confidence: high stands for no doubt.',
      );
    }
    if (
      product.confidence === 'high' &&
      !product.sources.some(({ kind }) => firstHand.includes(kind))
    ) {
      issue(
        ['confidence'],
        'Write medium: high needs a source of kind source-code or observed, not documentation alone.',
      );
    }
    for (const [index, source] of product.sources.entries()) {
      if (source.retrieved > product.reviewed) {
        issue(
          ['sources', index, 'retrieved'],
          'It lies after reviewed. Set reviewed to the day of the comparison.',
        );
      }
    }
  });

export type DefaultBehaviour = z.output<typeof defaultBehaviourSchema>;
export type SendsAgain = z.output<typeof sendsAgainSchema>;
export type Stores = z.output<typeof storesSchema>;
export type ProductKind = (typeof productKinds)[number];
export type RequestMethod = (typeof requestMethods)[number];
export type Standing = (typeof standings)[number];
export type Methods = z.output<typeof methodsSchema>;
export type Lifetime = z.output<typeof lifetimeSchema>;

const byPlace = (of: string) =>
  z.record(text, text).default({}).describe(`${of}, by their place in the English list, from 0.`);

/** The texts of a product's defaults in another language. */
export const defaultTranslationSchema = z.strictObject({
  version: translatedIfThere('version, where it is in words'),
  sendsAgain: z
    .strictObject({
      switch: translatedIfThere('sendsAgain.switch'),
      onStatus: byPlace('Conditions of onStatus'),
      onFailure: byPlace('Conditions of onFailure'),
      retries: translatedIfThere('retries.note'),
      wait: translatedIfThere('wait.note'),
      retryAfter: translatedIfThere('retryAfter.note'),
    })
    .prefault({})
    .describe('Texts of sendsAgain.'),
  stores: z
    .strictObject({
      switch: translatedIfThere('stores.switch'),
      withoutLifetime: byPlace('Conditions of withoutLifetime'),
      withLifetime: translatedIfThere('withLifetime.condition'),
      ignores: byPlace('What is ignored'),
    })
    .prefault({})
    .describe('Texts of stores.'),
  notes: byPlace('Notes'),
  doubt: translatedIfThere('doubt'),
  ...aboutTranslation,
});

/** A version that is a sentence about what was read, and no number. */
const isInWords = (version: string) => /\b(?:after|and|in|of|read)\b/.test(version);

function replaceConditions<Rule extends { condition?: string | undefined }>(
  replace: Replace,
  rules: readonly Rule[],
  ...path: string[]
): Rule[] {
  return rules.map((rule, place) => ({
    ...rule,
    condition: replaceOptional(replace, rule.condition, ...path, String(place)),
  }));
}

function replaceTextsOfSending(sends: SendsAgain, replace: Replace): SendsAgain {
  const noted = <Part extends { note?: string | undefined }>(part: Part, name: string): Part => ({
    ...part,
    note: replaceOptional(replace, part.note, 'sendsAgain', name),
  });
  return {
    ...sends,
    switch: replace(sends.switch, 'sendsAgain', 'switch'),
    onStatus: replaceConditions(replace, sends.onStatus, 'sendsAgain', 'onStatus'),
    onFailure: replaceConditions(replace, sends.onFailure, 'sendsAgain', 'onFailure'),
    retries: sends.retries && noted(sends.retries, 'retries'),
    wait: sends.wait && noted(sends.wait, 'wait'),
    retryAfter: noted(sends.retryAfter, 'retryAfter'),
  };
}

function replaceTextsOfStoring(stores: Stores, replace: Replace): Stores {
  const { withLifetime } = stores;
  return {
    ...stores,
    switch: replace(stores.switch, 'stores', 'switch'),
    withoutLifetime: replaceConditions(
      replace,
      stores.withoutLifetime,
      'stores',
      'withoutLifetime',
    ),
    withLifetime: withLifetime && {
      ...withLifetime,
      condition: replaceOptional(replace, withLifetime.condition, 'stores', 'withLifetime'),
    },
    ignores: stores.ignores.map((ignored, place) => ({
      ...ignored,
      what: replace(ignored.what, 'stores', 'ignores', String(place)),
    })),
  };
}

/** Puts other texts in place of those of a product's defaults; what sources prove is data alone. */
export const replaceTextsOfDefaults: ReplaceTexts<DefaultBehaviour> = (product, replace) => ({
  ...product,
  version: isInWords(product.version) ? replace(product.version, 'version') : product.version,
  sendsAgain: product.sendsAgain && replaceTextsOfSending(product.sendsAgain, replace),
  stores: product.stores && replaceTextsOfStoring(product.stores, replace),
  notes: product.notes.map((note, place) => replace(note, 'notes', String(place))),
  doubt: replaceOptional(replace, product.doubt, 'doubt'),
});
