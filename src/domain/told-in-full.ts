/** With more meanings than this, a number's page tells the further ones in brief. */
const mostInFull = 3;

/**
 * How many of a number's meanings, from the first, its page tells in full: all of them, or on a
 * crowded page such as that of 499 the first alone. The others are told in brief there, and each
 * has a page of its own in any case.
 * @param count of the number's meanings
 */
export function countToldInFull(count: number): number {
  return count <= mostInFull ? count : 1;
}
