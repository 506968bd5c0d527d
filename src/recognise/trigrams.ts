/** Sets of three characters share places in a table of so many bits; a false alarm costs one search. */
const bits = 18;

const placeOf = (a: number, b: number, c: number) =>
  Math.imul((a << 16) ^ (b << 8) ^ c, 0x9e_37_79_b1) >>> (32 - bits);

/**
 * Tells for many words whether a text can contain them, at the price of reading it once. Searching a
 * megabyte for each of a thousand words takes ten times as long.
 * @param text to be searched
 * @returns false for a word that is not in the text; mostly true only for one that is
 */
export function trigramsOf(text: string): (word: string) => boolean {
  const has = new Uint8Array(1 << bits);
  let a = 0;
  let b = text.charCodeAt(0);
  for (let index = 1; index < text.length; index += 1) {
    const c = text.charCodeAt(index);
    if (index > 1) has[placeOf(a, b, c)] = 1;
    a = b;
    b = c;
  }
  return (word) => {
    for (let index = 2; index < word.length; index += 1) {
      const place = placeOf(
        word.charCodeAt(index - 2),
        word.charCodeAt(index - 1),
        word.charCodeAt(index),
      );
      if (has[place] !== 1) return false;
    }
    return true;
  };
}
