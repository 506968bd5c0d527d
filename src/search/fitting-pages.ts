import type { LookupEntry } from './lookup-entry.ts';
import type { TermsOf } from './remember-terms.ts';
import type { Steps } from './steps.ts';
import { constantsIn, weightOf } from './tokenize.ts';

/** How well pages about what happens fit the words of a query. */
export interface Fit {
  /** The part of what the words tell that a page has, from 0 to 1; nothing for other kinds of pages. */
  shareOf: (page: LookupEntry, terms: readonly string[]) => number;
  /**
   * The pages that have most words of a query, best first.
   * @param terms words of the query, products among them, numbers not
   * @param codes numbers of the query; the pages are about one of them, or judge one
   * @param beside the words without those that name a product
   * @param isOfProduct whether a page is about such a product
   */
  fitting: (
    terms: readonly string[],
    codes: readonly string[],
    beside: readonly string[],
    isOfProduct: (page: LookupEntry) => boolean,
  ) => LookupEntry[];
}

const kinds = ['symptom', 'choice'];
/** Least part of what the words tell that a page has to have; of a page about the product named, what those beside its name tell. */
const leastShare = { any: 0.6, judging: 0.9, ofProduct: 0.1 };
/** How well a page fits that is about the number asked for only beside another. */
const shareOfOther = 0.7;
/**
 * So much have the words beside the number to weigh together, since less says only what the number is
 * about: less is enough where a page has all of them, and of those beside the name of a product.
 */
const leastWeight = { any: 2.3, all: 1.5, ofProduct: 0.9 };
/** Pages that differ by less than one part of so many fit as well as each other. */
const steps = 50;

/** So many pages are prepared in a step. */
const pagesOfStep = 20;

/** Prepares the choice of pages, in steps; do it once. */
export function* prepareFit(entries: readonly LookupEntry[], termsOf: TermsOf): Steps<Fit> {
  const pages = entries.filter(({ kind }) => kinds.includes(kind));
  const words = new Map<LookupEntry, Set<string>>();
  const frequencies = new Map<string, number>();
  for (const [place, page] of pages.entries()) {
    const own = wordsOf(page, termsOf);
    words.set(page, own);
    for (const term of own) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    if (place % pagesOfStep === 0) yield;
  }
  /** How much a term tells: what stands on few pages more than what stands on all. */
  const tells = (term: string) =>
    weightOf(term) * Math.log(1 + pages.length / (frequencies.get(term) ?? 1));
  const sum = (terms: readonly string[]) => terms.reduce((all, term) => all + tells(term), 0);
  const shareOf = (page: LookupEntry, terms: readonly string[]) => {
    const own = words.get(page);
    if (own === undefined) return 0;
    const whole = sum(terms);
    return whole === 0 ? 0 : sum(terms.filter((term) => own.has(term))) / whole;
  };

  /** Whether one of a page's names has all words. */
  const isNamed = ({ title, gloss = '', names = [] }: LookupEntry, terms: readonly string[]) =>
    [title, gloss, ...names].some((name) => {
      const own = new Set(termsOf(name));
      return terms.every((term) => own.has(term));
    });

  const fitting: Fit['fitting'] = (asked, codes, beside, isOfProduct) => {
    const terms = [...new Set(asked)];
    const weigh = (words: readonly string[]) =>
      words.reduce((sum, word) => sum + weightOf(word), 0);
    const weight = weigh(terms);
    const isTold = weight >= leastWeight.any;
    const isToldOfProduct = weigh(beside) >= leastWeight.ofProduct;
    if (codes.length === 0 || terms.length === 0) return [];
    /** Part of the words beside a product that its page has to have: all of them, where they tell little. */
    const leastBeside = isTold ? leastShare.ofProduct : isToldOfProduct ? leastShare.any : 1;
    const answers = (page: LookupEntry) => page.codes.some((code) => codes.includes(code));
    const isFirst = ({ codes: [first = ''] }: LookupEntry) => codes.includes(first);
    return pages
      .filter((page) => answers(page) || page.judged?.some((code) => codes.includes(code)) === true)
      .map((page) => {
        const share = shareOf(page, terms);
        const rank = share * (isFirst(page) ? 1 : shareOfOther);
        return { page, size: words.get(page)?.size ?? 0, share, rank };
      })
      .filter(
        ({ page, share }) =>
          (isTold && share >= (answers(page) ? leastShare.any : leastShare.judging)) ||
          (share === 1 &&
            terms.length > 1 &&
            ((weight >= leastWeight.all && isFirst(page)) || isNamed(page, terms))) ||
          (isOfProduct(page) && beside.length > 0 && shareOf(page, beside) >= leastBeside),
      )
      .sort(
        (a, b) =>
          Math.round(b.rank * steps) - Math.round(a.rank * steps) ||
          Number(isFirst(b.page)) - Number(isFirst(a.page)) ||
          a.size - b.size,
      )
      .map(({ page }) => page);
  };
  return { shareOf, fitting };
}

function wordsOf(
  { title, gloss = '', summary = '', names = [] }: LookupEntry,
  termsOf: TermsOf,
): Set<string> {
  return new Set(
    [title, gloss, summary, ...names].flatMap((text) => {
      const constants = constantsIn(text);
      // In small letters, too: OAuth would fall apart into two words.
      const inSmall = /\p{Lu}\p{Ll}*\p{Lu}|\d\p{Lu}/u.test(text) ? termsOf(text.toLowerCase()) : [];
      return [...termsOf(text), ...constants, ...inSmall];
    }),
  );
}
