import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { depthOf, walkTree } from '../../src/domain/decision-tree.ts';
import { decisionTreeSchema } from '../../src/schemas/decision-tree.ts';

const leaf = { answer: 'Done', code: '200', why: 'It is done.' };
const tree = (steps: Record<string, unknown>) =>
  decisionTreeSchema.parse({ start: 'first', steps, reviewed: new Date('2026-11-27') });
const ask = (...steps: string[]) => ({
  question: 'What?',
  answers: [leaf, leaf, ...steps.map((step) => ({ answer: `To ${step}`, step }))],
});

describe('a tree of questions', () => {
  it('is walked step by step, each with the answers that lead to it', () => {
    const steps = { first: ask('left', 'right'), left: ask('deep'), deep: ask(), right: ask() };
    assert.deepEqual(walkTree(tree(steps)), [
      { id: 'first', before: [] },
      { id: 'left', before: [{ id: 'first', answer: 'To left' }] },
      {
        id: 'deep',
        before: [
          { id: 'first', answer: 'To left' },
          { id: 'left', answer: 'To deep' },
        ],
      },
      { id: 'right', before: [{ id: 'first', answer: 'To right' }] },
    ]);
    assert.equal(depthOf(tree(steps)), 3);
  });
  it('ends where it leads back to itself, or nowhere', () => {
    assert.equal(walkTree(tree({ first: ask('first', 'nowhere') })).length, 1);
    assert.equal(depthOf({ ...tree({ first: ask() }), start: 'nowhere' }), 0);
  });
});
