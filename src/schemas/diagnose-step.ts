import { z } from 'astro/zod';
import { replaceOptional, type ReplaceTexts } from '../domain/in-language.ts';
import { aboutTranslation } from './translation.ts';

const text = z.string().trim().min(1);

/** One question on the way from what somebody sees to a meaning: `content/diagnose-steps/<step>.yaml`. */
export const diagnoseStepSchema = z.strictObject({
  question: text.describe('What the reader is asked.'),
  hint: text.describe('Where to look for the answer, in one or two sentences.'),
  options: z
    .array(
      z
        .strictObject({
          step: text.optional().describe('Id of the step that asks further.'),
          meaning: text
            .optional()
            .describe(
              'Id of the meaning that it is, for example nginx/499, where nothing is left to ask.',
            ),
          label: text.describe('The answer, as the reader would give it.'),
          sample: text.optional().describe('What it looks like, exactly as the program writes it.'),
          remark: text.optional().describe('What else belongs to it, in a few words.'),
        })
        .refine(({ step, meaning }) => (step === undefined) !== (meaning === undefined), {
          error: 'Give step or meaning: where this answer leads.',
        }),
    )
    .min(2)
    .describe('The answers, the commonest first.'),
});

export type DiagnoseStep = z.output<typeof diagnoseStepSchema>;

/** The texts of a step in another language; samples stay as programs write them. */
export const diagnoseStepTranslationSchema = z.strictObject({
  question: text.describe('What the reader is asked.'),
  hint: text.describe('Where to look for the answer.'),
  options: z
    .record(
      text,
      z.strictObject({
        label: text.describe('The answer, as the reader would give it.'),
        remark: text.optional().describe('What else belongs to it.'),
      }),
    )
    .describe('The answers by where each leads: the id of its step or its meaning.'),
  englishDigest: aboutTranslation.englishDigest,
});

/** Where an answer leads, which is also its key in a translation. */
export function targetOf({ step, meaning }: DiagnoseStep['options'][number]): string {
  return step ?? meaning ?? '';
}

/** Puts other texts in place of those of a step. */
export const replaceTextsOfStep: ReplaceTexts<DiagnoseStep> = (step, replace) => ({
  question: replace(step.question, 'question'),
  hint: replace(step.hint, 'hint'),
  options: step.options.map((option) => ({
    ...option,
    label: replace(option.label, 'options', targetOf(option), 'label'),
    remark: replaceOptional(replace, option.remark, 'options', targetOf(option), 'remark'),
  })),
});
