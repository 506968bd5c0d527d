import { getEntry } from 'astro:content';
import { isLeaf, walkTree } from '../domain/decision-tree.ts';
import type { Locale } from '../i18n/languages.ts';
import type { DecisionTree } from '../schemas/decision-tree.ts';
import { listChoices } from './choice-list.ts';
import { editionIn } from './edition.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';
import type { Link } from './links.ts';
import { numberReferences, type NumberReference } from './number-reference.ts';
import { once, oncePerLocale } from './remember.ts';

/** The tree behind `/choose/steps`. */
const chooseTree = once(async (): Promise<DecisionTree> => {
  const entry = await getEntry('decisionTrees', 'choose');
  if (entry === undefined) throw new Error('content/trees/choose.yaml does not exist.');
  return entry.data;
});

/** An answer of a step: a code and why, or the next question. */
export type AnswerView =
  | { answer: string; next: { id: string; question: string; link: Link } }
  | { answer: string; number: NumberReference; why: string; choice: LabelledLink | undefined };

/** A question with its answers. */
export interface StepView {
  id: string;
  question: string;
  hint: string | undefined;
  answers: AnswerView[];
  link: Link;
  /** The questions before it with the answers that led here. */
  before: { id: string; question: string; answer: string; link: Link }[];
}

/** Every step in the order of the tree: the first question, then what its answers lead to. */
export const listSteps = oncePerLocale(async (locale): Promise<StepView[]> => {
  const edition = await editionIn(locale);
  const { link } = edition;
  const number = await numberReferences(edition);
  const choices = new Map((await listChoices(locale)).map((choice) => [choice.id, choice]));
  const tree = await chooseTree();
  const questionOf = (id: string) => tree.steps[id]?.question ?? '';
  const linkOf = (id: string) => link({ kind: 'choiceStep', id });
  return walkTree(tree).map(({ id, before }) => {
    const step = tree.steps[id];
    const answers = step?.answers ?? [];
    return {
      id,
      question: questionOf(id),
      hint: step?.hint,
      answers: answers.map((answer): AnswerView => {
        if (!isLeaf(answer)) {
          const next = answer.step;
          return {
            answer: answer.answer,
            next: { id: next, question: questionOf(next), link: linkOf(next) },
          };
        }
        const choice = answer.choice === undefined ? undefined : choices.get(answer.choice);
        return {
          answer: answer.answer,
          number: number(answer.code),
          why: answer.why,
          choice: choice && { label: choice.situation, ...choice.link },
        };
      }),
      link: linkOf(id),
      before: before.map((earlier) => ({
        ...earlier,
        question: questionOf(earlier.id),
        link: linkOf(earlier.id),
      })),
    };
  });
});

/** The page of a question. */
export interface StepPage extends StepView {
  frame: Frame;
  breadcrumb: LabelledLink[];
  /** Which question it is on its way: 1 for the first. */
  position: number;
}

/**
 * The page of a question by the name of its step.
 * @throws when the tree has no such step
 */
export async function getStepPage(locale: Locale, id: string): Promise<StepPage> {
  const { language, link } = await editionIn(locale);
  const step = (await listSteps(locale)).find((other) => other.id === id);
  if (step === undefined) throw new Error(`content/trees/choose.yaml has no step ${id}.`);
  return {
    ...step,
    frame: await getFrame(locale, { kind: 'choiceStep', id }),
    breadcrumb: [
      { label: language.t('navigation.choose'), ...link({ kind: 'choices' }) },
      ...step.before.map(({ question, link: earlier }) => ({ label: question, ...earlier })),
    ],
    position: step.before.length + 1,
  };
}

/** A branch of the tree: what the first question divides. */
export interface TreeBranch {
  answer: string;
  steps: StepView[];
}

/** Everything that the page of the whole tree shows. */
export interface TreePage {
  frame: Frame;
  breadcrumb: LabelledLink[];
  question: string;
  branches: TreeBranch[];
  leftOut: { number: NumberReference; why: string }[];
}

/** The whole tree, branch by branch. */
export async function getTreePage(locale: Locale): Promise<TreePage> {
  const edition = await editionIn(locale);
  const { language, link } = edition;
  const number = await numberReferences(edition);
  const steps = await listSteps(locale);
  const [first] = steps;
  if (first === undefined) throw new Error('content/trees/choose.yaml has no first step.');
  const { leftOut } = await chooseTree();
  return {
    frame: await getFrame(locale, { kind: 'choiceTree' }),
    breadcrumb: [{ label: language.t('navigation.choose'), ...link({ kind: 'choices' }) }],
    question: first.question,
    branches: first.answers.flatMap((answer) => {
      if (!('next' in answer)) return [];
      const { id } = answer.next;
      const isBelow = (step: StepView) =>
        step.id === id || step.before.some((earlier) => earlier.id === id);
      return [{ answer: answer.answer, steps: steps.filter(isBelow) }];
    }),
    leftOut: leftOut.map(({ code, why }) => ({ number: number(code), why })),
  };
}
