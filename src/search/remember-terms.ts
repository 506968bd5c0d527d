import { tokenize } from './tokenize.ts';

/** The terms of a text, as `tokenize` gives them. */
export type TermsOf = (text: string) => readonly string[];

/** Terms of texts that are asked for several times, while something is prepared. */
export function rememberTerms(): TermsOf {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const terms = known.get(text) ?? tokenize(text);
    known.set(text, terms);
    return terms;
  };
}
