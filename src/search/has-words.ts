import { noQuestionWords, type QuestionWords } from './question-words.ts';
import { queryTerms, tokenize, weightsIn } from './tokenize.ts';

/** Least part of a query's words that a text has to have. */
const leastPart = 0.6;

/**
 * Whether a text has most of the words that a query asks for. A full-text index that does not know
 * a word takes what begins like it, and so finds pages for any letters.
 */
export function hasWords(
  text: string,
  query: string,
  words: QuestionWords = noQuestionWords,
): boolean {
  const terms = [...new Set(queryTerms(query, words))];
  const own = new Set(tokenize(text));
  const weightOf = weightsIn(query);
  const weigh = (some: readonly string[]) => some.reduce((sum, term) => sum + weightOf(term), 0);
  return weigh(terms.filter((term) => own.has(term))) >= leastPart * weigh(terms);
}
