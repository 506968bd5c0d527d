/** With more meanings than this, a number's page tells the further ones in brief. */
const mostInFull = 3;

/** What the choice depends on. */
interface Telling {
  id: string;
  /** Length of the article. */
  length: number;
}

/**
 * Which of a number's meanings its page tells in full: all of them, or on a crowded page such as
 * that of 499 the first and, of the others, the one with the most to tell. The rest are told in
 * brief, and each has a page of its own for its article.
 * @param meanings in the order of the page
 * @returns their ids
 */
export function toldInFull(meanings: readonly Telling[]): ReadonlySet<string> {
  if (meanings.length <= mostInFull) return new Set(meanings.map(({ id }) => id));
  const [first, ...others] = meanings;
  const [longest] = others.toSorted((a, b) => b.length - a.length);
  return new Set([first, longest].flatMap((meaning) => meaning?.id ?? []));
}
