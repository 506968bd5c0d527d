/**
 * Takes items from their groups in turns: the first of each group, then the second of each, until
 * there are enough, so that no group crowds the others out.
 * @returns at most `most` items, group by group in the order in which the groups first occur
 */
export function takeInTurns<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  most: number,
): Item[] {
  const groups = [...Map.groupBy(items, groupOf).values()];
  const rounds = Math.max(0, ...groups.map(({ length }) => length));
  const taken = new Set(
    Array.from({ length: rounds }, (_, round) =>
      groups.flatMap((group) => group.slice(round, round + 1)),
    )
      .flat()
      .slice(0, most),
  );
  return groups.flat().filter((item) => taken.has(item));
}
