import { z } from 'astro/zod';
import { codeSchema } from './code.ts';
import { daySchema } from './day.ts';
import { namedSourcesSchema, sourceIssues, sourceNameSchema } from './named-sources.ts';

const text = z.string().trim().min(1, { error: 'Write a text, or leave the field out.' });

/** Where in the chain a product waits, from the one who asks to the one who answers. */
export const chainPlaces = [
  'client',
  'cdn',
  'load-balancer',
  'hosting',
  'proxy',
  'server',
] as const;

/** How long one product waits by default, and what then: `content/timeouts/<product>.yaml`. */
export const timeoutsSchema = z
  .strictObject({
    name: text.describe('Name as people know it.'),
    place: z
      .enum(chainPlaces)
      .describe(
        'Where it stands in the chain: client (library, tool, SDK), cdn, load-balancer (of a cloud), hosting (functions, platforms, API gateways), proxy (also an ingress or a mesh), server (also a runtime).',
      ),
    version: text.describe(
      'Version that was read or run; for a service without versions, the month of its documentation.',
    ),
    vendor: text.optional().describe('Id in `content/vendors`, whose page then leads to it.'),
    platform: text
      .optional()
      .describe('Id in `content/platforms`, whose symptoms then lead to it.'),
    timeouts: z
      .array(
        z.strictObject({
          setting: text.describe('Directive, option or setting, as it is spelled.'),
          seconds: z
            .number()
            .positive({ error: 'Write the seconds, or null where it never ends.' })
            .nullable()
            .describe('Its default in seconds; null where it is off or without end.'),
          most: z.number().positive().optional().describe('Most that can be set, in seconds.'),
          waits: text.describe('For what it waits, and what starts the clock anew.'),
          code: codeSchema
            .optional()
            .describe('What the client gets when it ends, quoted; "000" for no response.'),
          outcome: text.optional().describe('What else happens then: words, fields, log.'),
          source: sourceNameSchema,
        }),
      )
      .min(1, { error: 'Name at least one timeout.' })
      .describe('Its timeouts, in the order in which a request meets them.'),
    sources: namedSourcesSchema,
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
    const named = product.timeouts.map(({ source }, index) => ({
      path: ['timeouts', index, 'source'],
      source,
    }));
    for (const { path, message } of sourceIssues(product, named)) issue(path, message);
    for (const [index, { seconds, most, code }] of product.timeouts.entries()) {
      if (seconds !== null && most !== undefined && most < seconds) {
        issue(['timeouts', index, 'most'], 'It is less than the default. Correct one of them.');
      }
      if (seconds === null && code !== undefined) {
        issue(['timeouts', index, 'code'], 'Leave it out: a timeout that is off gives nothing.');
      }
    }
  });

export type ProductTimeouts = z.output<typeof timeoutsSchema>;
export type ChainPlace = (typeof chainPlaces)[number];
