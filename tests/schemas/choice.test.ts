import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choiceSchema } from '../../src/schemas/choice.ts';
import { comparisonSchema } from '../../src/schemas/comparison.ts';
import { practiceSchema } from '../../src/schemas/practice.ts';
import { choiceFile, comparisonFile, practiceFile } from '../rules/content-fixture.ts';

/** The first thing that a schema has to say of some facts. */
const complaint = (
  schema: typeof choiceSchema | typeof comparisonSchema | typeof practiceSchema,
  facts: unknown,
) => schema.safeParse(facts).error?.issues[0]?.message;

describe('a choice', () => {
  const { facts } = choiceFile();
  it('says in which case it is which code, where it recommends several', () => {
    const [first] = facts.recommended;
    const several = [first, { code: '422', when: 'Else.', citation: 'rfc9110#15.5.21' }];
    assert.match(
      complaint(choiceSchema, { ...facts, recommended: several }) ?? '',
      /say in which case it is 409/,
    );
  });
  it('gives a reason for each alternative and for each code to avoid', () => {
    for (const row of [{ alternatives: [{ code: '422' }] }, { avoid: [{ code: '500' }] }]) {
      assert.ok(complaint(choiceSchema, { ...facts, ...row }));
    }
  });
  it('recommends something, and has the words in which people ask', () => {
    assert.ok(complaint(choiceSchema, { ...facts, recommended: [] }));
    assert.ok(complaint(choiceSchema, { ...facts, also: [] }));
  });
  it('tells a forgotten quote from a wrong code', () => {
    assert.match(
      complaint(choiceSchema, { ...facts, avoid: [{ code: 500, why: 'x' }] }) ?? '',
      /Quote the code/,
    );
  });
});

describe('a comparison', () => {
  it('has at least two meanings', () => {
    const { facts } = comparisonFile();
    assert.match(
      complaint(comparisonSchema, { ...facts, meanings: ['ietf/401'] }) ?? '',
      /at least two/,
    );
  });
});

describe('somebody whose practice is told', () => {
  it('has at least one document, called in lower case', () => {
    const { facts } = practiceFile();
    assert.match(complaint(practiceSchema, { ...facts, documents: {} }) ?? '', /at least one/);
    assert.ok(
      complaint(practiceSchema, { ...facts, documents: { 'A b': facts.documents['errors'] } }),
    );
  });
});
