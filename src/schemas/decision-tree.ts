import { z } from 'astro/zod';
import { codeSchema } from './code.ts';
import { daySchema } from './day.ts';

const text = z.string().trim().min(1);

const stepId = z.string().regex(/^[a-z]+(-[a-z]+)*$/, {
  error: 'Name a step in words of lower case: server-behind.',
});

/** An answer leads to a code, or to the next question. */
const answerSchema = z.union([
  z.strictObject({
    answer: text.describe('The answer, in the words of whoever sends.'),
    step: stepId.describe('The step with the next question.'),
  }),
  z.strictObject({
    answer: text.describe('The answer, in the words of whoever sends.'),
    code: codeSchema.describe('The code to send, quoted.'),
    why: text.describe('Why this code, in one sentence.'),
    choice: text.optional().describe('Id of the situation that tells more.'),
  }),
]);

/** Questions that lead to a code: `content/trees/<id>.yaml`. */
export const decisionTreeSchema = z.strictObject({
  start: stepId.describe('The step with the first question.'),
  steps: z
    .record(
      stepId,
      z.strictObject({
        question: text.describe('The question; one that whoever sends can answer.'),
        hint: text.optional().describe('What helps to answer it.'),
        answers: z.array(answerSchema).min(2).describe('All the ways out.'),
      }),
    )
    .describe('Every question by a short name, which is its address.'),
  leftOut: z
    .array(
      z.strictObject({
        code: codeSchema.describe('A registered code to which no question leads, quoted.'),
        why: text.describe('Why nobody should send it.'),
      }),
    )
    .default([])
    .describe('Registered codes that the tree does not recommend to anybody.'),
  reviewed: daySchema.describe('Date on which a person last went through it.'),
});

export type DecisionTree = z.output<typeof decisionTreeSchema>;
export type TreeAnswer = DecisionTree['steps'][string]['answers'][number];
