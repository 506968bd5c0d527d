import type { LookupEntry } from './lookup-entry.ts';
import { fitOf, preparePageFeatures, type PageFeatures } from './page-features.ts';
import type { Question } from './question.ts';
import type { TermsOf } from './remember-terms.ts';
import type { Steps } from './steps.ts';

/** A page about what happens, with how well it fits a question: the more, the likelier it is meant. */
export interface FittingPage {
  page: LookupEntry;
  fit: number;
  features: PageFeatures;
}

/** The pages that fit a question, best first. */
export type FittingPages = (question: Question) => FittingPage[];

/**
 * How much each feature counts, learned from questions with the page that answers them
 * (`npm run learn:search`) before words for these questions were written into the pages: since then
 * the features that compare words seem to say more than they do of the next question.
 */
const featureWeights: Readonly<Record<keyof PageFeatures, number>> = {
  told: 3.7,
  inTitle: 1.8,
  likeName: 4.7,
  ofMaker: 2.9,
  ofProducts: 3.3,
  namesProduct: 1.8,
  firstNumber: 1,
  allNumbers: 1,
  size: -1.7,
  isChoiceBesideProduct: -1.6,
};

/** Prepares the choice of pages, in steps; do it once. */
export function* prepareFittingPages(
  entries: readonly LookupEntry[],
  termsOf: TermsOf,
): Steps<FittingPages> {
  const featuresOf = yield* preparePageFeatures(entries, termsOf);
  return (question) =>
    [...featuresOf(question)]
      .map(([page, features]) => ({ page, features, fit: fitOf(features, featureWeights) }))
      .sort((a, b) => b.fit - a.fit);
}

/** The best page is the surer meant the farther the next one is behind, up to so much. */
const mostLead = 3;
/** From so many words on, a query tells all that it can. */
const manyWords = 5;
/** How sure it has to be that a page is meant. */
const least = { besideNumber: 6, byWords: 9 };
/** Part of the words that a page has to have to come before its number, and before one that it warns of. */
const leastTold = { answering: 0.1, judging: 0.9 };

/**
 * The page that is meant rather than the number that a query asks for, or than any other page: with a
 * number, one that fits; by words alone, one that has a name of its own that is like them.
 */
export function surelyMeant(
  [best, next]: readonly FittingPage[],
  { codes, beside, products }: Question,
): LookupEntry | undefined {
  if (best === undefined) return undefined;
  const { page, fit, features } = best;
  const lead = Math.min(mostLead, fit - (next?.fit ?? 0));
  if (codes.length === 0) {
    const said = Math.min(1, beside.length / manyWords);
    return 4 * features.likeName + lead + 2 * said >= least.byWords ? page : undefined;
  }
  const isAnswer = page.codes.some((code) => codes.includes(code));
  // A word beside a number only says what the number is about.
  const isStory = products.length > 0 || beside.length > 1 || codes.length > 1;
  const isTold = isStory && features.told >= leastTold[isAnswer ? 'answering' : 'judging'];
  // Of some products one thing alone is known that happens with a number.
  const isAlone = isAnswer && features.ofMaker === 1 && lead === mostLead;
  return (isTold || isAlone) && fit + 2 * lead >= least.besideNumber ? page : undefined;
}
