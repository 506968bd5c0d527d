/**
 * How like two texts are by their words, from 0 to 1: the cosine of the angle between them, where a
 * word counts the more, the fewer texts have it.
 */
export type TextLikeness = (one: number, other: number) => number;

/**
 * Compares texts with each other.
 * @param texts the words of each, in a form in which they can be compared; each counts once
 * @returns likeness of two of them by their places
 */
export function compareTexts(texts: readonly (readonly string[])[]): TextLikeness {
  const words = texts.map((text) => new Set(text));
  const users = new Map<string, number>();
  for (const own of words) for (const word of own) users.set(word, (users.get(word) ?? 0) + 1);
  const weightOf = (word: string) => Math.log(1 + texts.length / (users.get(word) ?? 1)) ** 2;
  const sum = (some: Iterable<string>) => [...some].reduce((all, word) => all + weightOf(word), 0);
  const lengths = words.map((own) => Math.sqrt(sum(own)));
  return (one, other) => {
    const length = (lengths[one] ?? 0) * (lengths[other] ?? 0);
    return length === 0
      ? 0
      : sum((words[one] ?? new Set()).intersection(words[other] ?? new Set())) / length;
  };
}
