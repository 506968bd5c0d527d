import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'astro/zod';
import { citationSchema } from '../../src/schemas/citation.ts';
import { daySchema } from '../../src/schemas/day.ts';
import { publishedSchema, publishFacts } from '../../src/schemas/published.ts';

const authored = z.strictObject({
  level: z.enum(['MUST', 'MAY']).describe('How strongly.'),
  also: z.array(z.string()).default([]),
  citation: citationSchema.optional(),
  history: z
    .array(z.strictObject({ day: daySchema.optional(), citation: citationSchema }))
    .default([]),
});
const published = publishedSchema(authored);
const resolve = (citation: string) => ({
  specification: citation.split('#')[0] ?? '',
  section: citation.split('#')[1] ?? '',
  url: 'https://www.rfc-editor.org/rfc/rfc9110.html',
});

describe('what is published of facts', () => {
  const facts = authored.parse({
    level: 'MUST',
    history: [{ day: new Date('2026-11-27'), citation: 'rfc9110#15' }],
  });
  const data = publishFacts(facts, resolve);

  it('fits the schema that is made from the authored one', () => {
    assert.deepEqual(published.parse(data), data);
  });
  it('has days as text, citations with their address, and every list', () => {
    assert.deepEqual(data.history[0], {
      day: '2026-11-27',
      citation: resolve('rfc9110#15'),
    });
    assert.deepEqual(data.also, []);
    assert.ok(!('citation' in data));
  });
  it('is described to other programs with every enumeration and description', () => {
    const { properties, required } = z.toJSONSchema(published) as unknown as {
      properties: { level: { enum?: string[]; description?: string } };
      required: string[];
    };
    assert.deepEqual(properties.level.enum, ['MUST', 'MAY']);
    assert.equal(properties.level.description, 'How strongly.');
    assert.deepEqual(required.sort(), ['also', 'history', 'level']);
  });
});
