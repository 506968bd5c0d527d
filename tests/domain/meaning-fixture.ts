import { meaningSchema, type Meaning } from '../../src/schemas/meaning.ts';

/** Frontmatter of a registered meaning with nothing but what the schema asks for. */
export const registeredFrontmatter = {
  code: '404',
  phrase: 'Not Found',
  vendor: 'ietf',
  summary: 'There is nothing at this address.',
  registration: { kind: 'registered', citation: 'rfc9110#15.5.5' },
  seen: ['status-line'],
  sentBy: ['origin-server'],
  side: { value: 'either' },
  cacheable: { value: 'heuristically' },
  content: { value: 'allowed' },
  retry: { value: 'undefined' },
  reviewed: new Date('2026-11-23'),
};

/** Frontmatter of an unofficial meaning with nothing but what the schema asks for. */
export const unofficialFrontmatter = {
  ...registeredFrontmatter,
  code: '499',
  phrase: 'Client Closed Request',
  vendor: 'nginx',
  summary: 'The client hung up.',
  registration: {
    kind: 'unofficial',
    use: 'active',
    evidence: 'source-code',
    product: 'the access log',
  },
  sources: [
    {
      title: 'ngx_http_request.h',
      url: 'https://example.org/ngx_http_request.h',
      kind: 'source-code',
      proves: 'the number',
      retrieved: new Date('2026-11-23'),
    },
  ],
};

/** Facts of a registered meaning, with the given fields in place of the usual ones. */
export function registeredMeaning(fields: Record<string, unknown> = {}): Meaning {
  return meaningSchema.parse({ ...registeredFrontmatter, ...fields });
}

/** Facts of an unofficial meaning, with the given fields in place of the usual ones. */
export function unofficialMeaning(fields: Record<string, unknown> = {}): Meaning {
  return meaningSchema.parse({ ...unofficialFrontmatter, ...fields });
}
