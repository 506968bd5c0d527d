import type { DecisionTree, TreeAnswer } from '../schemas/decision-tree.ts';

/** An answer that leads to a code. */
export type LeafAnswer = Extract<TreeAnswer, { code: string }>;

/** Whether an answer leads to a code, and not to another question. */
export function isLeaf(answer: TreeAnswer): answer is LeafAnswer {
  return 'code' in answer;
}

/** A step as one reaches it: the answers given before, first to last. */
export interface ReachedStep {
  id: string;
  /** Steps before it with the answer that was given there; empty for the first question. */
  before: { id: string; answer: string }[];
}

/**
 * Every step that can be reached, in the order of the tree: a step, then what its answers lead to.
 * One that is reached a second time is left out there, so that a circle ends.
 */
export function walkTree({ start, steps }: DecisionTree): ReachedStep[] {
  const seen = new Set<string>();
  const walk = (id: string, before: ReachedStep['before']): ReachedStep[] => {
    const step = steps[id];
    if (step === undefined || seen.has(id)) return [];
    seen.add(id);
    return [
      { id, before },
      ...step.answers.flatMap((answer) =>
        isLeaf(answer) ? [] : walk(answer.step, [...before, { id, answer: answer.answer }]),
      ),
    ];
  };
  return walk(start, []);
}

/** How many questions stand before the farthest code. */
export function depthOf(tree: DecisionTree): number {
  return Math.max(0, ...walkTree(tree).map(({ before }) => before.length + 1));
}
