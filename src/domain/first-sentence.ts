/** The first sentence of a text, in English or Japanese, with the sign at its end. */
export function firstSentence(text: string): string {
  return text.split(/(?<=[.!?]) (?=\p{Lu}|\d)|(?<=。)/u)[0] ?? '';
}
