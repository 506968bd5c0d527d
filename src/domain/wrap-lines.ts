/** Kana, kanji and their signs, which are as high as wide. */
const wide = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u;
/** How many letters of a face in which all are alike take the room of one wide sign. */
const lettersOfWide = 5 / 3;
/** Signs that no line begins with, and those that none ends with. */
const closing = /^[、。，．：；？！」』）〕〉》・ー…／]/u;
const opening = /[「『（〔〈《]$/u;

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** How many letters a text has room for. */
function lengthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (wide.test(sign) ? lettersOfWide : 1), 0);
}

/** Words of a run without spaces: one in English, in Japanese each with the signs that belong to it. */
function piecesOf(run: string): string[] {
  if (!wide.test(run)) return [run];
  const pieces: string[] = [];
  for (const { segment } of words.segment(run)) {
    const last = pieces.at(-1);
    if (last !== undefined && (closing.test(segment) || opening.test(last))) {
      pieces[pieces.length - 1] = last + segment;
    } else {
      pieces.push(segment);
    }
  }
  return pieces;
}

/**
 * Breaks a text into lines at its spaces, and between Japanese words.
 * @param most letters in a line; a longer word stands on a line of its own
 */
export function wrapLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const run of text.split(' ')) {
    for (const [place, piece] of piecesOf(run).entries()) {
      const line = lines.at(-1);
      const between = place === 0 ? ' ' : '';
      if (line !== undefined && lengthOf(line + between + piece) <= most) {
        lines[lines.length - 1] = line + between + piece;
      } else {
        lines.push(piece);
      }
    }
  }
  return lines;
}
