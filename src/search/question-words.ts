/** Words of the questions of a language that does not set words apart; content has them. */
export interface QuestionWords {
  /** What stands in almost every question and tells no code from another. */
  idle: readonly string[];
  /** What follows a name in Latin letters and says what kind of page is meant. */
  afterNames: readonly string[];
}

/** For languages whose words have spaces between them. */
export const noQuestionWords: QuestionWords = { idle: [], afterNames: [] };

/** Any of some words, the longest first. */
function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.normalize('NFKC').replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
    .join('|');
}

/** A question without the words that tell nothing: `Retry-Afterヘッダーとは` is `Retry-After`. */
export function withoutQuestionWords(query: string, { idle, afterNames }: QuestionWords): string {
  let rest = query;
  if (idle.length > 0) rest = rest.replace(new RegExp(anyOf(idle), 'gi'), ' ');
  if (afterNames.length > 0) {
    const kinds = new RegExp(
      `(?<=[A-Za-z0-9]) *(?:${anyOf(afterNames)})(?=\\P{ASCII}|\\s|$)`,
      'gu',
    );
    rest = rest.replace(kinds, ' ');
  }
  return rest.trim();
}
