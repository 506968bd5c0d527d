/** Characters of a name that fit one line of a narrow phone. */
const lineOfPhone = 30;

/** Ends of the words within a name, a path or a call: `proxy_|read_|timeout`, `Http|Client(|max`. */
const wordEnds =
  /(?<=[._/(=[{,@-]|::)(?![._:/(=[{,@-])|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;

/** The pieces of one word, as few as fit a line, the last one as long as it can be. */
function piecesOf(word: string, longest: number): string[] {
  if (word.length <= longest) return [word];
  return word.split(wordEnds).reduceRight<string[]>((pieces, part) => {
    const [next, ...others] = pieces;
    return next !== undefined && part.length + next.length <= longest
      ? [part + next, ...others]
      : [part, ...pieces];
  }, []);
}

/** Around everything that cannot stand in a name: spaces, and signs of other scripts. */
const aroundNames = /(?<=[^!-~])|(?=[^!-~])/;

/**
 * The pieces between which a text may go on in the next line where a name in it is longer than a
 * line: cut between the words of the name, never within one. A text without such names is one piece.
 * @param longest characters of a line
 */
export function lineBreaks(text: string, longest = lineOfPhone): string[] {
  return text.split(aroundNames).reduce<string[]>((pieces, word) => {
    const [first = '', ...others] = piecesOf(word, longest);
    return [...pieces.slice(0, -1), (pieces.at(-1) ?? '') + first, ...others];
  }, []);
}
