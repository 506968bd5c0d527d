/** One `"key": value`, `key=value` or `key = value`. */
export interface Pair {
  key: string;
  value: string;
  /** Where the key begins, and where the value stands. */
  at: number;
  start: number;
  end: number;
}

/**
 * Linear: a key begins only where a word begins and has 64 characters at most, a value 2,000.
 */
const pair =
  /(?<![\w.$-])(["']?)([A-Za-z@_][\w.@()-]{0,63})\1(?:=|[ \t]{1,8}=[ \t]{1,8}|[ \t]{0,8}:[ \t\n]{0,8})(?:"((?:[^"\\\n]|\\[^\n]){0,2000})"|'([^'\n]{0,2000})'|([^\s,;{}()[\]"']{1,400}))/g;

/** No object that anybody pastes has more. */
const mostPairs = 4000;

/** Every pair whose key is wanted, in the order of the text; a text that is no JSON gives what it has. */
export function keyValues(text: string, wanted: ReadonlySet<string>): Pair[] {
  const pairs: Pair[] = [];
  for (const match of text.matchAll(pair)) {
    const [whole, , key = '', quoted, single, bare] = match;
    if (!wanted.has(key)) continue;
    const value = quoted ?? single ?? bare ?? '';
    const end = match.index + whole.length - (bare === undefined ? 1 : 0);
    if (pairs.length >= mostPairs) break;
    pairs.push({ key, value, at: match.index, start: end - value.length, end });
  }
  return pairs;
}
