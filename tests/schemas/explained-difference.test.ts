import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainedDifferencesSchema } from '../../src/schemas/explained-difference.ts';

const explanation = {
  sources: ['python'],
  before: '3.13',
  codes: ['508'],
  theirs: ['Loop', null],
  right: 'ours',
  reason: 'Python followed with 3.13.',
};
const accepts = (fields: object) =>
  explainedDifferencesSchema.safeParse([{ ...explanation, ...fields }]).success;

describe('the schema of an explained difference', () => {
  it('asks for a reason', () => {
    assert.ok(accepts({}));
    assert.ok(!accepts({ reason: '' }));
    assert.ok(!accepts({ reason: undefined }));
  });
  it('allows one source alone beside a version', () => {
    assert.ok(!accepts({ sources: ['python', 'node'] }));
    assert.ok(accepts({ sources: ['python', 'node'], before: undefined }));
  });
});
