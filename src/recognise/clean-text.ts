/** A text made readable, with the way back to the one that was pasted. */
export interface CleanText {
  text: string;
  /** Place in the pasted text of a place in the clean one. */
  origin: (position: number) => number;
}

/** Colours of terminals, with the escape character or where it was lost; and marks that are not seen. */
const unseen =
  // eslint-disable-next-line no-control-regex -- the escape character is what starts a colour
  /\u001b\[[\d;]{0,20}[A-Za-z]|(?:\\033|\\x1b|\\u001b|\^\[)\[[\d;]{0,20}m|\[(?:\d{1,2};)?(?:0|3\d|39;49;00)m|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\0\r]/g;
/**
 * A line break with the indentation or the mark of quotation that follows; nothing that breaks lines
 * by itself makes them shorter than 40 characters.
 */
const lineBreak = /(?<=[^\n]{40})\n[ \t>]{0,40}/g;
/** How JSON writes a quotation mark, a line break, a tab and a bracket of HTML inside a string. */
const escaped = /\\(?:(["nrt/])|u00([2-7][0-9a-f]))/gi;

const letters: Record<string, string> = { n: '\n', r: '', t: '\t' };

function replace(
  { text, origin }: CleanText,
  pattern: RegExp,
  replacement: (match: RegExpMatchArray) => string,
): CleanText {
  const pieces: string[] = [];
  /** Starts of pieces in the new text, and how far the old text is ahead there. */
  const starts: number[] = [0];
  const ahead: number[] = [0];
  let from = 0;
  let length = 0;
  for (const match of text.matchAll(pattern)) {
    const put = replacement(match);
    const piece = text.slice(from, match.index) + put;
    pieces.push(piece);
    length += piece.length;
    from = match.index + match[0].length;
    starts.push(length);
    ahead.push(from - length);
  }
  if (pieces.length === 0) return { text, origin };
  pieces.push(text.slice(from));
  return {
    text: pieces.join(''),
    origin: (position) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= position) low = middle;
        else high = middle - 1;
      }
      return origin(position + (ahead[low] ?? 0));
    },
  };
}

/** Without colours, invisible marks, null bytes and carriage returns. */
export function cleanText(text: string): CleanText {
  return replace({ text, origin: (position) => position }, unseen, () => '');
}

/** With the lines joined, as before a terminal or a mail broke them; with a space or without. */
export function joinLines(clean: CleanText, by: '' | ' '): CleanText {
  return replace(clean, lineBreak, () => by);
}

/** As it was before it was put into a string of JSON. */
export function unescapeText(clean: CleanText): CleanText {
  return replace(clean, escaped, ([, letter, code]) =>
    code === undefined
      ? (letters[letter ?? ''] ?? letter ?? '')
      : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** With the rows of tables of Markdown as lines, their cells apart by a space. */
export function openTables(clean: CleanText): CleanText {
  return replace(clean, /[ \t]{0,40}\|[ \t]{0,40}/g, () => ' ');
}
