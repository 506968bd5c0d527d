/** The middle one of some figures, or the mean of the two in the middle. */
function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** The median of one figure of each item, for instance the largest paint of each visit. */
export function medianOf<Item>(items: readonly Item[], figure: (item: Item) => number): number {
  return median(items.map(figure));
}
