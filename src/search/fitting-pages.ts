import type { LookupEntry } from './lookup-entry.ts';
import { indexTerms, tokenize, weightOf } from './tokenize.ts';

/** How well pages about what happens fit the words of a query. */
export interface Fit {
  /** The part of what the words tell that a page has, from 0 to 1; nothing for other kinds of pages. */
  shareOf: (page: LookupEntry, terms: readonly string[]) => number;
  /**
   * The pages that have most words of a query, best first.
   * @param terms words of the query, products among them, numbers not
   * @param codes numbers of the query; the pages are about one of them
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
const leastShare = { any: 0.6, ofProduct: 0.3 };
/** So many words beside the number have to tell something; fewer say only what the number is about. */
const leastTerms = 3;
/** Pages that differ by less than one part of so many fit as well as each other. */
const steps = 50;

/** Prepares the choice of pages; do it once. */
export function createFit(entries: readonly LookupEntry[]): Fit {
  const pages = entries.filter(({ kind }) => kinds.includes(kind));
  const words = new Map(pages.map((page) => [page, wordsOf(page)]));
  const frequencies = new Map<string, number>();
  for (const own of words.values()) {
    for (const term of own) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
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

  const fitting: Fit['fitting'] = (asked, codes, beside, isOfProduct) => {
    const terms = [...new Set(asked)];
    if (codes.length === 0 || terms.length < leastTerms) return [];
    return pages
      .filter((page) => page.codes.some((code) => codes.includes(code)))
      .map((page) => ({
        page,
        size: words.get(page)?.size ?? 0,
        share: shareOf(page, terms),
      }))
      .filter(
        ({ page, share }) =>
          share >= leastShare.any ||
          (isOfProduct(page) && shareOf(page, beside) >= leastShare.ofProduct),
      )
      .sort((a, b) => Math.round(b.share * steps) - Math.round(a.share * steps) || a.size - b.size)
      .map(({ page }) => page);
  };
  return { shareOf, fitting };
}

function wordsOf({ title, gloss = '', summary = '', names = [] }: LookupEntry): Set<string> {
  const text = [title, gloss, summary, ...names].join(' \n ');
  // In small letters, too: OAuth would fall apart into two words.
  return new Set([...indexTerms(text), ...tokenize(text.toLowerCase())]);
}
