import { z } from 'astro/zod';

const text = z.string().trim().min(1, { error: 'Write a text, or leave the field out.' });

/** What kind of thing a platform is; groups `/symptoms`. In the order of the page. */
export const platformKinds = [
  'server',
  'ingress',
  'load-balancer',
  'cdn',
  'hosting',
  'runtime',
  'framework',
  'service',
  'protocol',
  'client',
] as const;

/** A program, service or protocol on which people see symptoms: `content/platforms/<id>.yaml`. */
export const platformSchema = z.strictObject({
  name: text.describe('Name as people know it.'),
  also: z
    .array(text)
    .default([])
    .describe(
      'Other names by which a query means it and nothing else; the search knows it by them.',
    ),
  everydayWord: z
    .literal(true)
    .optional()
    .describe(
      'That its name is a word of many queries, such as browsers, so that only the other names mean it.',
    ),
  kind: z
    .enum(platformKinds)
    .describe(
      'What it is: server (also a proxy that people run), ingress (also a service mesh), load-balancer, cdn, hosting (also functions), runtime, framework, service (an API or a store that people call), protocol, client.',
    ),
  vendor: text
    .optional()
    .describe('Id of an entry in `content/vendors`, whose page then lists its symptoms.'),
  prominence: z
    .int()
    .positive()
    .describe('Rank by how often people ask about it; orders the lists.'),
});

export type Platform = z.output<typeof platformSchema>;
export type PlatformKind = Platform['kind'];
