import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { z } from 'astro/zod';
import { modelApiSchema } from '../../src/schemas/model-api.ts';
import { surveySchema } from '../../src/schemas/survey.ts';
import { timeoutsSchema } from '../../src/schemas/timeouts.ts';
import { modelApiFacts } from './model-api-fixture.ts';
import { surveyFacts } from './survey-fixture.ts';
import { timeoutsFacts } from './timeouts-fixture.ts';

/** Paths and messages of everything that is wrong. */
function issuesOf(schema: z.ZodType, facts: unknown): string[] {
  const { error } = schema.safeParse(facts);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
const [timeout] = timeoutsFacts.timeouts;

describe('the facts that guides gather', () => {
  it('are accepted where each row names its source', () => {
    assert.deepEqual(issuesOf(timeoutsSchema, timeoutsFacts), []);
    assert.deepEqual(issuesOf(modelApiSchema, modelApiFacts), []);
    assert.deepEqual(issuesOf(surveySchema, surveyFacts), []);
  });
  it('are refused with a source that is not there, one that no row uses, and a doubt without words', () => {
    for (const [schema, facts, rows] of [
      [timeoutsSchema, timeoutsFacts, 'timeouts'],
      [modelApiSchema, modelApiFacts, 'errors'],
      [surveySchema, surveyFacts, 'rows'],
    ] as const) {
      const own = (facts as unknown as Record<string, object[]>)[rows] ?? [];
      const found = issuesOf(schema, {
        ...facts,
        [rows]: own.map((row) => ({ ...row, source: 'hearsay' })),
        confidence: 'low',
      });
      assert.ok(
        found.some((issue) => issue.includes('No source is called hearsay')),
        rows,
      );
      assert.ok(
        found.some((issue) => issue.includes('No row refers to it')),
        rows,
      );
      assert.ok(
        found.some((issue) => issue.startsWith('doubt: confidence is low')),
        rows,
      );
    }
  });
  it('are refused where they were read after the review', () => {
    const [found] = issuesOf(timeoutsSchema, {
      ...timeoutsFacts,
      reviewed: new Date('2026-11-01'),
    });
    assert.match(found ?? '', /^sources\.run\.retrieved: It lies after reviewed/);
  });
});

describe('a timeout', () => {
  it('that is off gives no code', () => {
    const found = issuesOf(timeoutsSchema, {
      ...timeoutsFacts,
      timeouts: [{ ...timeout, seconds: null }],
    });
    assert.match(found.join(), /timeouts\.0\.code: Leave it out/);
  });
  it('is not longer than it can be set, and not of no length', () => {
    const found = issuesOf(timeoutsSchema, {
      ...timeoutsFacts,
      timeouts: [
        { ...timeout, most: 30 },
        { ...timeout, seconds: 0 },
      ],
    });
    assert.match(found.join(), /timeouts\.1\.seconds: Write the seconds, or null/);
    const [most] = issuesOf(timeoutsSchema, {
      ...timeoutsFacts,
      timeouts: [{ ...timeout, most: 30 }],
    });
    assert.match(most ?? '', /timeouts\.0\.most: It is less than the default/);
  });
});

describe('a survey', () => {
  it('has the answer of every column in every row, and no other', () => {
    const found = issuesOf(surveySchema, {
      ...surveyFacts,
      rows: surveyFacts.rows.map((row) => ({ ...row, answers: { http3: 'Nothing' } })),
    });
    assert.equal(found.filter((issue) => issue.includes('The answer is missing')).length, 2);
    assert.equal(found.filter((issue) => issue.includes('Write one of http2')).length, 2);
  });
});
