/**
 * Numbers as the registry writes them: one alone, or a range with both ends in it (`432-450`).
 * @param codes three digits each, ascending
 */
export function numberRanges(codes: readonly string[]): string[] {
  const ranges: { first: string; last: string }[] = [];
  for (const code of codes) {
    const open = ranges.at(-1);
    if (open && Number(code) === Number(open.last) + 1) open.last = code;
    else ranges.push({ first: code, last: code });
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}-${last}`));
}

/** Whether a number is the one of a range such as `427` or `432-450`, or lies within it. */
export function isInRange(range: string, code: string): boolean {
  const [first = '', last = first] = range.split('-');
  return first <= code && code <= last;
}
