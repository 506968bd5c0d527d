import { noQuestionWords } from './question-words.ts';
import { queryTerms, tokenize } from './tokenize.ts';
import { relatedTo } from './related-words.ts';

/**
 * Finds texts that have all words of a query, in any form of them or in a word that means much the
 * same; the last word may be begun only.
 * @param texts by id
 */
export function createTextFilter(
  texts: Readonly<Record<string, string>>,
): (query: string) => Set<string> {
  const own = Object.entries(texts).map(([id, text]) => ({ id, terms: new Set(tokenize(text)) }));
  return (query) => {
    const asked = queryTerms(query, noQuestionWords);
    const begun = /\s$/.test(query) ? undefined : tokenize(query).at(-1);
    const has = (terms: ReadonlySet<string>, term: string) =>
      terms.has(term) ||
      (term === begun && [...terms].some((other) => other.startsWith(term))) ||
      [...relatedTo(term)].some((other) => terms.has(other));
    return new Set(
      own.filter(({ terms }) => asked.every((term) => has(terms, term))).map(({ id }) => id),
    );
  };
}
