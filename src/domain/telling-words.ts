/** Text of an article without examples, addresses and tags. */
function proseOf(markdown: string): string {
  return markdown
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)|\{#[\w-]+\}|`/g, ' ');
}

/**
 * The words that tell each text from the others: those that it uses often and few others use.
 * @param texts articles in Markdown
 * @param formOf brings the forms of a word together
 * @param most how many words each text gets
 * @returns for each text its words, the most telling first
 */
export function tellingWords(
  texts: readonly string[],
  formOf: (word: string) => string,
  most: number,
): string[][] {
  const counted = texts.map((text) => {
    const forms = new Map<string, { word: string; count: number }>();
    for (const word of proseOf(text)
      .toLowerCase()
      .match(/(?<![\w-])[a-z]{3,}(?![\w-])/g) ?? []) {
      const form = formOf(word);
      const known = forms.get(form);
      if (known === undefined) forms.set(form, { word, count: 1 });
      else known.count += 1;
    }
    return forms;
  });
  const users = new Map<string, number>();
  for (const forms of counted) {
    for (const form of forms.keys()) users.set(form, (users.get(form) ?? 0) + 1);
  }
  const telling = (form: string, count: number) =>
    (1 + Math.log(count)) * Math.log(texts.length / (users.get(form) ?? 1));
  return counted.map((forms) =>
    [...forms]
      .map(([form, { word, count }]) => ({ word, weight: telling(form, count) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || a.word.localeCompare(b.word))
      .slice(0, most)
      .map(({ word }) => word),
  );
}
