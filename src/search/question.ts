import type { Product } from './products.ts';
import type { QuestionWords } from './question-words.ts';
import { constantsIn, queryTerms } from './tokenize.ts';

/** What a query asks of pages about what happens. */
export interface Question {
  /** Its words, numbers not. */
  terms: readonly string[];
  /** Those of them that name no product and no kind of page. */
  beside: readonly string[];
  /** Constants in it as they are written, in small letters, which are words as well. */
  constants: readonly string[];
  codes: readonly string[];
  products: readonly Product[];
}

/** Words that say what kind of page is meant, and nothing of which one. */
export const wordsForPages: ReadonlySet<string> = new Set(
  'header headers field fields class classes list all vendor'.split(' '),
);

/**
 * The question in a query.
 * @param query in the form in which queries are compared
 * @param codes status codes that it asks for
 * @param products those that it names
 * @param words those of the questions of the language
 */
export function questionIn(
  query: string,
  codes: readonly string[],
  products: readonly Product[],
  words: QuestionWords,
): Question {
  const terms = queryTerms(query, words).filter((term) => !/^\d+$/.test(term));
  const ofProducts = new Set(products.flatMap((product) => product.words));
  const beside = terms.filter((term) => !ofProducts.has(term) && !wordsForPages.has(term));
  return { terms, beside, constants: constantsIn(query), codes, products };
}
