import { isIdleTerm } from './tokenize.ts';

/** A term of a query: how much it tells, and the words that a name may have for it, each by how well it stands for the term. */
export interface AskedTerm {
  tells: number;
  forms: ReadonlyMap<string, number>;
}

/**
 * Learns the names of entries, to tell how like the best of them a query is, from 0 to 1. Each name
 * counts by itself: in a field that holds all of them, the more an entry has the less each would say.
 * @param names of each entry, by their terms
 * @param tells how much a term tells
 * @returns likeness by the place of the entry, where it is not 0
 */
export function createNameLikeness(
  names: readonly (readonly (readonly string[])[])[],
  tells: (term: string) => number,
): (asked: readonly AskedTerm[]) => Map<number, number> {
  const known = names.flatMap((own, entry) =>
    own
      .map((name) => new Set(name.filter((term) => !isIdleTerm(term))))
      .filter(({ size }) => size > 0)
      .map((terms) => ({ entry, terms })),
  );
  const having = new Map<string, number[]>();
  for (const [place, { terms }] of known.entries()) {
    for (const term of terms) {
      const places = having.get(term);
      if (places) places.push(place);
      else having.set(term, [place]);
    }
  }
  /** All that a name tells; reckoned for the first query that has a word of it. */
  const wholes: (number | undefined)[] = [];
  const wholeOf = (place: number, terms: ReadonlySet<string>) =>
    (wholes[place] ??= [...terms].reduce((sum, term) => sum + tells(term), 0));

  return (asked) => {
    const told = new Map<number, number>();
    for (const term of asked) {
      const best = new Map<number, number>();
      for (const [form, factor] of term.forms) {
        for (const place of having.get(form) ?? []) {
          best.set(place, Math.max(best.get(place) ?? 0, factor));
        }
      }
      for (const [place, factor] of best) {
        told.set(place, (told.get(place) ?? 0) + factor * term.tells);
      }
    }
    const whole = asked.reduce((sum, { tells: own }) => sum + own, 0);
    const likeness = new Map<number, number>();
    for (const [place, sum] of told) {
      const { entry, terms } = known[place] ?? {};
      if (entry === undefined || terms === undefined) continue;
      // As with the cosine of two vectors, what either has alone makes them less like.
      const like = sum / Math.sqrt(whole * Math.max(wholeOf(place, terms), sum));
      likeness.set(entry, Math.max(likeness.get(entry) ?? 0, like));
    }
    return likeness;
  };
}
