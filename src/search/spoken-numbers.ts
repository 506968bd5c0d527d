const words = new Map<string, number>();
for (const [first, list] of [
  [0, 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'],
  [15, 'fifteen sixteen seventeen eighteen nineteen'],
] as const) {
  for (const [place, word] of list.split(' ').entries()) words.set(word, first + place);
}
for (const [place, word] of 'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .entries()) {
  words.set(word, 20 + 10 * place);
}
words.set('oh', 0).set('o', 0);

/** What two or fewer numbers after a hundred add up to: `oh four`, `twenty nine`, `eighteen`, `one four`. */
function belowHundred(first: number, second: number | undefined): number | undefined {
  if (second === undefined) return first;
  if (second > 9) return undefined;
  if (first < 10) return first * 10 + second;
  return first >= 20 && first % 10 === 0 ? first + second : undefined;
}

/** Numbers of three digits that are written in words: `five oh four`, `four hundred and three`, `four twenty nine`. */
export function spokenNumbers(text: string): string[] {
  const runs = text
    .toLowerCase()
    .replace(/ hundred(?: and)?\b/g, ' hundred')
    .match(/[a-z]+/g)
    ?.reduce<(number | 'hundred')[][]>(
      (all, word) => {
        const value = word === 'hundred' ? word : words.get(word);
        if (value === undefined) all.push([]);
        else all.at(-1)?.push(value);
        return all;
      },
      [[]],
    );
  return (runs ?? []).flatMap(([leading, ...rest]) => {
    const numbers = rest.filter((part) => part !== 'hundred');
    const isHundreds = rest[0] === 'hundred' && numbers.length === rest.length - 1;
    const isPlain = numbers.length === rest.length && rest.length > 0;
    if (typeof leading !== 'number' || leading < 1 || leading > 5 || !(isHundreds || isPlain))
      return [];
    if (numbers.length > 2) return [];
    const [first = 0, second] = numbers;
    // Without "hundred", one more digit would make two: "five four".
    if (isPlain && second === undefined && first < 10) return [];
    const below = belowHundred(first, second);
    return below === undefined ? [] : [String(leading * 100 + below)];
  });
}
