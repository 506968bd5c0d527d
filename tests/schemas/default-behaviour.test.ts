import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultBehaviourSchema } from '../../src/schemas/default-behaviour.ts';
import { cacheFacts, defaultFacts } from './default-behaviour-fixture.ts';

/** What the schema says about one field of facts that it refuses. */
function messageFor(facts: object, field: string): string {
  const result = defaultBehaviourSchema.safeParse(facts);
  assert.ok(!result.success, 'the schema accepted it');
  const issue = result.error.issues.find(({ path }) => path.join('.') === field);
  assert.ok(issue, `no message for ${field}: ${result.error.message}`);
  return issue.message;
}

const sendsAgain = (changes: object) => ({
  ...defaultFacts,
  sendsAgain: { ...defaultFacts.sendsAgain, ...changes },
});

describe('the schema of a default', () => {
  it('accepts a client and a cache', () => {
    assert.ok(defaultBehaviourSchema.safeParse(defaultFacts).success);
    assert.ok(defaultBehaviourSchema.safeParse(cacheFacts).success);
  });

  it('refuses a default without a version', () => {
    messageFor({ ...defaultFacts, version: undefined }, 'version');
    messageFor({ ...defaultFacts, version: ' ' }, 'version');
  });

  it('refuses a default without a source, and a source without an address', () => {
    assert.match(messageFor({ ...defaultFacts, sources: [] }, 'sources'), /needs a source/);
    const [source] = defaultFacts.sources;
    const sources = [{ ...source, url: undefined }];
    assert.match(messageFor({ ...defaultFacts, sources }, 'sources.0.url'), /address/);
    const observed = [{ ...source, url: undefined, kind: 'observed' }];
    assert.ok(defaultBehaviourSchema.safeParse({ ...defaultFacts, sources: observed }).success);
  });

  it('refuses codes that are unquoted, no code, turned round or out of order', () => {
    const withCodes = (codes: unknown[]) =>
      sendsAgain({ onStatus: [{ codes, methods: 'any', standing: 'unasked' }] });
    const first = 'sendsAgain.onStatus.0.codes.0';
    assert.match(messageFor(withCodes([503]), first), /Quote the code/);
    assert.match(messageFor(withCodes(['5xx']), first), /"5xx" is no code/);
    assert.match(messageFor(withCodes(['599-500']), first), /smaller number first/);
    const second = 'sendsAgain.onStatus.0.codes.1';
    assert.match(messageFor(withCodes(['503', '429']), second), /Put 429 before 503/);
    assert.match(messageFor(withCodes(['500-599', '503']), second), /each once/);
  });

  it('refuses a method and a failure that are not in the vocabulary', () => {
    const onStatus = [{ codes: ['503'], methods: ['FETCH'], standing: 'unasked' }];
    messageFor(sendsAgain({ onStatus }), 'sendsAgain.onStatus.0.methods');
    const onFailure = [{ kinds: ['reset'], methods: 'any', standing: 'unasked' }];
    messageFor(sendsAgain({ onFailure }), 'sendsAgain.onFailure.0.kinds.0');
  });

  it('asks how often, unless the configuration has to name the codes', () => {
    const message = messageFor(sendsAgain({ retries: undefined }), 'sendsAgain.retries');
    assert.match(message, /how often/);
    const listed = [{ codes: ['503'], methods: 'any', standing: 'listed' }];
    const facts = sendsAgain({ retries: undefined, onStatus: listed });
    assert.ok(defaultBehaviourSchema.safeParse(facts).success);
  });

  it('asks what a wait beyond the limit leads to', () => {
    const retryAfter = { forms: ['seconds'], longest: 60 };
    assert.match(
      messageFor(sendsAgain({ retryAfter }), 'sendsAgain.retryAfter.beyond'),
      /together/,
    );
  });

  it('asks for the doubt where the confidence is not high, and refuses it where it is', () => {
    assert.match(messageFor({ ...defaultFacts, confidence: 'low' }, 'doubt'), /not certain/);
    assert.match(messageFor({ ...defaultFacts, doubt: 'Not run.' }, 'doubt'), /Remove doubt/);
  });

  it('does not take documentation alone for certain', () => {
    const sources = defaultFacts.sources.map((source) => ({
      ...source,
      kind: 'vendor-documentation',
    }));
    assert.match(messageFor({ ...defaultFacts, sources }, 'confidence'), /Write medium/);
  });

  it('refuses a source that was read after the comparison, and a file that says nothing', () => {
    const early = { ...defaultFacts, reviewed: new Date('2026-11-26') };
    assert.match(messageFor(early, 'sources.0.retrieved'), /after reviewed/);
    messageFor({ ...defaultFacts, sendsAgain: undefined }, 'sendsAgain');
  });
});
