import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mappingSchema } from '../../src/schemas/mapping.ts';
import { mappingFacts } from './mapping-fixture.ts';

/** Messages of the schema for changed facts, each after its field. */
function messagesFor(fields: Record<string, unknown>): string[] {
  const result = mappingSchema.safeParse({ ...mappingFacts, ...fields });
  assert.ok(!result.success, 'the schema accepted it');
  return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the schema of a mapping', () => {
  it('accepts a table with its direction, its sources and a row for all other codes', () => {
    assert.ok(mappingSchema.safeParse(mappingFacts).success);
  });

  it('refuses a mapping without a source, and one without a version', () => {
    assert.match(messagesFor({ sources: [] })[0] ?? '', /^sources: A mapping needs a source/);
    assert.match(messagesFor({ version: undefined })[0] ?? '', /^version: /);
  });

  it('refuses a source without an address, unless it was run', () => {
    const [source] = mappingFacts.sources;
    const withoutAddress = { ...source, url: undefined };
    assert.match(messagesFor({ sources: [withoutAddress] })[0] ?? '', /Give the address/);
    const observed = { ...withoutAddress, kind: 'observed' };
    assert.ok(mappingSchema.safeParse({ ...mappingFacts, sources: [observed] }).success);
  });

  it('refuses a second row for a mark, and a row without a code that does not say why', () => {
    const rows = [
      { id: 'UNAVAILABLE', codes: ['503'] },
      { id: 'UNAVAILABLE', codes: [] },
    ];
    assert.deepEqual(messagesFor({ rows }), [
      'rows.1.id: UNAVAILABLE has a row already; join the two.',
      'rows.1.note: Say why no status code goes with it.',
    ]);
  });

  it('refuses what is no code, and codes out of order', () => {
    const rows = [{ id: 'A', codes: ['5xx'] }];
    assert.match(messagesFor({ rows })[0] ?? '', /"5xx" is no code/);
    const unordered = [{ id: 'A', codes: ['504', '502'] }];
    assert.match(messagesFor({ rows: unordered })[0] ?? '', /Put 502 before 504/);
  });

  it('refuses a row for all other codes where the codes are the outcome', () => {
    assert.match(messagesFor({ direction: 'to-http' })[0] ?? '', /^otherwise: Remove it/);
  });
});
