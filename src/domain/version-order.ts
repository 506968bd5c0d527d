/** The numbers at the front of a version: `3.14.10 (identical in 3.15.2)` has 3, 14 and 10. */
function numbersOf(version: string): number[] {
  return (/\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').map(Number);
}

/**
 * Whether a version comes before another, compared number by number: 3.9 comes before 3.13.
 * A number that is not there counts as 0, so 3.13 and 3.13.0 are the same.
 */
export function isBefore(version: string, other: string): boolean {
  const [ours, theirs] = [numbersOf(version), numbersOf(other)];
  for (let index = 0; index < Math.max(ours.length, theirs.length); index += 1) {
    const difference = (ours[index] ?? 0) - (theirs[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
