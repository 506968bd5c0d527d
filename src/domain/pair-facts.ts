import { matrixOf, type Matrix } from './matrix.ts';

/** What any two codes are compared by, as the page of all comparisons loads it. */
export interface PairFacts {
  /** What is asked of each code, in the order of a matrix. */
  terms: string[];
  /** Every answer once. */
  values: string[];
  /** Index of the value that stands for no answer. */
  none: number;
  /** Each code: its phrase, its page, and its answers as indices of `values`. */
  codes: Record<string, { title: string; href: string; answers: number[] }>;
  /** Pages of comparisons of two, by their codes: `401-403`. */
  pages: Record<string, string>;
}

/** The two codes of a fragment such as `pair=404-410`; nothing where it names no two. */
export function pairIn(fragment: string): [string, string] | undefined {
  const [, one, other] = /^#?pair=(\d{3})-(\d{3})$/.exec(fragment) ?? [];
  return one === undefined || other === undefined ? undefined : [one, other];
}

/** Address of the page that compares two codes in words, in whichever order they are given. */
export function pageOfPair({ pages }: PairFacts, one: string, other: string): string | undefined {
  return pages[`${one}-${other}`] ?? pages[`${other}-${one}`];
}

/**
 * The matrix of two codes; rows in which neither has an answer are left out.
 * @returns nothing where one of them is not known
 */
export function pairMatrix(facts: PairFacts, one: string, other: string): Matrix | undefined {
  const columns = [facts.codes[one], facts.codes[other]];
  const known = columns.filter((column) => column !== undefined);
  if (known.length < 2) return undefined;
  return matrixOf(
    facts.terms
      .map((term, index) => ({
        term,
        answers: known.map(({ answers }) => answers[index] ?? facts.none),
      }))
      .filter(({ answers }) => answers.some((answer) => answer !== facts.none))
      .map(({ term, answers }) => ({
        term,
        cells: answers.map((answer) => ({ value: facts.values[answer] ?? '' })),
      })),
  );
}
