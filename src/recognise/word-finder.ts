/** Sets of four characters share places in a table of so many bits; a false alarm costs one search. */
const bits = 18;
const size = 4;

/**
 * Tells for many words whether a text contains them, at the price of reading it once. Searching a
 * megabyte for each of a thousand words takes ten times as long.
 */
export function createWordFinder(text: string): (word: string) => boolean {
  const mayContain = fourGramsOf(text);
  const known = new Map<string, boolean>();
  return (word) => {
    let isThere = known.get(word);
    if (isThere === undefined) {
      isThere = mayContain(word) && text.includes(word);
      known.set(word, isThere);
    }
    return isThere;
  };
}

/**
 * Tells of a word that a text cannot contain it, by its sets of four characters.
 * @returns false for a word that is not in the text; mostly true only for one that is, or is shorter
 */
export function fourGramsOf(text: string): (word: string) => boolean {
  const has = new Uint8Array(1 << bits);
  eachPlace(text, (place) => {
    has[place] = 1;
    return true;
  });
  return (word) => word.length <= text.length && eachPlace(word, (place) => has[place] === 1);
}

/** Goes through the places of a text's sets of four characters as long as it is told to. */
function eachPlace(text: string, isWanted: (place: number) => boolean): boolean {
  let last = 0;
  for (let index = 0; index < text.length; index += 1) {
    last = (last << 8) ^ text.charCodeAt(index);
    if (index >= size - 1 && !isWanted(Math.imul(last, 0x9e_37_79_b1) >>> (32 - bits)))
      return false;
  }
  return true;
}
