import { defaultBehaviourSchema } from '../../src/schemas/default-behaviour.ts';

/** What a file under content/defaults needs at least; a test changes what it is about. */
export const defaultFacts = {
  name: 'A client',
  kind: 'library',
  version: '1.0.0',
  sendsAgain: {
    switch: 'The option retry.',
    onStatus: [
      { codes: ['429', '500-599'], methods: ['GET', 'HEAD'], standing: 'unasked' },
      { codes: ['413'], methods: 'any', standing: 'switched-on', needsRetryAfter: true },
    ],
    retries: { most: 2 },
    wait: { growth: 'exponential', first: 0.5 },
    retryAfter: { forms: ['seconds'], codes: ['429'] },
  },
  sources: [
    {
      title: 'client: retry.js',
      url: 'https://example.com/retry.js',
      kind: 'source-code',
      proves: 'The codes.',
      retrieved: new Date('2026-11-27'),
    },
  ],
  confidence: 'high',
  reviewed: new Date('2026-11-27'),
};

/** A cache that stores 404 for a minute, and never a 500. */
export const cacheFacts = {
  ...defaultFacts,
  name: 'A cache',
  kind: 'cache',
  sendsAgain: undefined,
  stores: {
    switch: 'The directive cache.',
    standing: 'switched-on',
    methods: ['GET'],
    withoutLifetime: [{ codes: ['404'], lifetime: { kind: 'fixed', seconds: 60 } }],
    withLifetime: { codes: ['200-299'] },
    never: ['500'],
  },
};

/** A product as its file gives it. */
export function productOf(id: string, facts: object) {
  return {
    id,
    file: `content/defaults/${id}.yaml`,
    facts: defaultBehaviourSchema.parse(facts),
  };
}
