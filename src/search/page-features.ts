import type { LookupEntry } from './lookup-entry.ts';
import { createNameLikeness } from './name-likeness.ts';
import type { Question } from './question.ts';
import type { TermsOf } from './remember-terms.ts';
import type { Steps } from './steps.ts';
import { constantsIn, weightOf } from './tokenize.ts';

/** What a page has of a question, each from 0 to 1. */
export interface PageFeatures {
  /** Part of what the words tell that the page has anywhere. */
  told: number;
  /** The same of its title alone. */
  inTitle: number;
  /** How like the words are to the one of its names that is most like them. */
  likeName: number;
  /** That the product asked for is the one that makes the status. */
  ofMaker: number;
  /** Part of the products asked for that it is about. */
  ofProducts: number;
  /** That its title names a product asked for. */
  namesProduct: number;
  /** That its first number is asked for, not another of its numbers. */
  firstNumber: number;
  /** That it answers or judges all numbers asked for, where those are several. */
  allNumbers: number;
  /** How many words it has: the more, the likelier it has some by chance. */
  size: number;
  /** That it answers which number to send, while a product is asked for. */
  isChoiceBesideProduct: number;
}

/** Features of the pages that have a word of a question, and its number, if it has one. */
export type FeaturesOf = (question: Question) => Map<LookupEntry, PageFeatures>;

const kinds = ['symptom', 'choice'];
/** So many pages are prepared in a step. */
const pagesOfStep = 20;
/** The logarithm of the number of words of the longest pages. */
const mostWords = 5;

/** What is known of a page beforehand. */
interface Known {
  page: LookupEntry;
  title: ReadonlySet<string>;
  size: number;
}

/** Prepares pages about what happens to be compared with questions, in steps; do it once. */
export function* preparePageFeatures(
  entries: readonly LookupEntry[],
  termsOf: TermsOf,
): Steps<FeaturesOf> {
  const pages = entries.filter(({ kind }) => kinds.includes(kind));
  const known: Known[] = [];
  const names: string[][][] = [];
  /** The places of the pages that have a term. */
  const having = new Map<string, number[]>();
  for (const [place, page] of pages.entries()) {
    const { title, gloss = '', summary = '' } = page;
    const inTitle = new Set(formsOf(`${title} ${gloss}`, termsOf));
    const ownNames = (page.names ?? []).map((name) => formsOf(name, termsOf));
    const all = new Set([...inTitle, ...formsOf(summary, termsOf), ...ownNames.flat()]);
    for (const term of all) {
      const places = having.get(term);
      if (places) places.push(place);
      else having.set(term, [place]);
    }
    known.push({ page, title: inTitle, size: Math.log(1 + all.size) / mostWords });
    names.push([[...inTitle], ...ownNames].map((name) => name.filter((term) => !isNumber(term))));
    if (place % pagesOfStep === 0) yield;
  }
  /** How much a term tells: what stands on few pages more than what stands on all. */
  const tells = (term: string) =>
    weightOf(term) * Math.log(1 + pages.length / (having.get(term)?.length ?? 1));
  yield;
  const likenessTo = createNameLikeness(names, tells);

  return ({ terms, beside, constants, codes, products }) => {
    // Where there is more than the name of a product, whose pages they are is asked for by itself.
    const words = [...new Set([...(beside.length > 0 ? beside : terms), ...constants])];
    const whole = words.reduce((sum, term) => sum + tells(term), 0);
    const told = new Map<number, number>();
    for (const term of words) {
      for (const place of having.get(term) ?? []) {
        told.set(place, (told.get(place) ?? 0) + tells(term));
      }
    }
    const like = likenessTo(
      words.map((term) => ({ tells: tells(term), forms: new Map([[term, 1]]) })),
    );
    const named = new Set(products.map(({ name }) => name));
    const areAsked = (numbers: readonly string[] = []) =>
      numbers.some((number) => codes.includes(number));
    return new Map(
      known.flatMap(({ page, title, size }, place) => {
        const { about = [] } = page;
        const ownNumber = areAsked(page.codes);
        const answered = [...page.codes, ...(page.judged ?? [])];
        if (codes.length > 0 && !areAsked(answered)) return [];
        // What happens with a number in a product may be meant whatever the words.
        const isOfBoth = ownNumber && about.some((name) => named.has(name));
        const sum = told.get(place) ?? 0;
        if (sum === 0 && !isOfBoth) return [];
        const inTitle = words.filter((term) => title.has(term));
        const features: PageFeatures = {
          told: sum / whole,
          inTitle: inTitle.reduce((all, term) => all + tells(term), 0) / whole,
          likeName: like.get(place) ?? 0,
          ofMaker: Number(named.has(about[0] ?? '')),
          ofProducts: about.filter((name) => named.has(name)).length / Math.max(1, named.size),
          namesProduct: Number(
            products.some((product) => product.words.every((word) => title.has(word))),
          ),
          firstNumber: Number(areAsked(page.codes.slice(0, 1))),
          allNumbers: Number(codes.length > 1 && codes.every((code) => answered.includes(code))),
          size,
          isChoiceBesideProduct: Number(page.kind === 'choice' && named.size > 0),
        };
        return [[page, features] as const];
      }),
    );
  };
}

/** How well a page fits a question, by what each feature counts. */
export function fitOf(
  features: PageFeatures,
  weights: Readonly<Record<keyof PageFeatures, number>>,
): number {
  return (Object.keys(features) as (keyof PageFeatures)[]).reduce(
    (sum, name) => sum + weights[name] * features[name],
    0,
  );
}

const isNumber = (term: string) => /^\d+$/.test(term);

/** Terms of a text, constants among them also without breaks, and names like OAuth, which would fall apart. */
function formsOf(text: string, termsOf: TermsOf): string[] {
  const inSmall = /\p{Lu}\p{Ll}*\p{Lu}|\d\p{Lu}/u.test(text) ? termsOf(text.toLowerCase()) : [];
  return [...termsOf(text), ...constantsIn(text), ...inSmall];
}
