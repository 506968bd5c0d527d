import type { LookupEntry } from './lookup-entry.ts';
import { indexTerms, tokenize, weightOf } from './tokenize.ts';

/**
 * The pages about what happens that have nearly every word of a query, best first.
 * @param terms words of the query, products among them, numbers not
 * @param codes numbers of the query; the pages are about one of them
 */
export type FittingPages = (terms: readonly string[], codes: readonly string[]) => LookupEntry[];

const kinds = ['symptom', 'choice'];
/** Least part of what the words tell that a page has to have. */
const leastShare = 0.8;
/** So many words beside the number have to tell something; fewer say only what the number is about. */
const leastTerms = 3;
/** Pages that differ by less than one part of so many fit as well as each other. */
const steps = 50;

/** Prepares the choice of pages; do it once. */
export function createFittingPages(entries: readonly LookupEntry[]): FittingPages {
  const pages = entries
    .filter(({ kind }) => kinds.includes(kind))
    .map((entry) => {
      const { title, summary = '', names = [] } = entry;
      const text = [title, summary, ...names].join(' \n ');
      // In small letters, too: OAuth would fall apart into two words.
      return { entry, own: new Set([...indexTerms(text), ...tokenize(text.toLowerCase())]) };
    });
  const frequencies = new Map<string, number>();
  for (const { own } of pages) {
    for (const term of own) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  /** How much a term tells: what stands on few pages more than what stands on all. */
  const tells = (term: string) =>
    weightOf(term) * Math.log(1 + pages.length / (frequencies.get(term) ?? 1));
  const sum = (terms: readonly string[]) => terms.reduce((all, term) => all + tells(term), 0);

  return (asked, codes) => {
    const terms = [...new Set(asked)];
    if (codes.length === 0 || terms.length < leastTerms) return [];
    const whole = sum(terms);
    const fitting = pages
      .filter(({ entry }) => entry.codes.some((code) => codes.includes(code)))
      .map(({ entry, own }) => ({
        entry,
        size: own.size,
        share: sum(terms.filter((term) => own.has(term))) / whole,
      }))
      .filter(({ share }) => share >= leastShare);
    return fitting
      .sort((a, b) => Math.round(b.share * steps) - Math.round(a.share * steps) || a.size - b.size)
      .map(({ entry }) => entry);
  };
}
