/** With more meanings than this, a number's page tells the further ones in brief. */
const mostMeanings = 3;

/** Most characters of the articles that one page tells in full, as their authors wrote them. */
const mostCharacters = 4000;

/**
 * How many of a number's meanings, from the first, its page tells in full: all of them, or the first
 * alone where they are many, as with 499, or long, as with 308. The others are told in brief there,
 * and each has a page of its own in any case.
 * @param lengths of the articles in characters, in the order of the page
 */
export function countToldInFull(lengths: readonly number[]): number {
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.length <= mostMeanings && all <= mostCharacters ? lengths.length : 1;
}
