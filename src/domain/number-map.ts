/** A part of the map of a class: ten numbers of which at least one is used, or a run of tens without any. */
export type MapRow<Used> =
  { cells: { code: string; used: Used | undefined }[] } | { first: string; last: string };

const tens = Array.from({ length: 10 }, (_, ten) =>
  Array.from({ length: 10 }, (__, one) => `${String(ten)}${String(one)}`),
);

/**
 * The hundred numbers of a class, ten a row; neighbouring rows in which nothing is used become one.
 * @param digit first digit of the class
 * @param used what is known of each number that is used
 */
export function mapRows<Used extends { code: string }>(
  digit: string,
  used: readonly Used[],
): MapRow<Used>[] {
  const byCode = new Map(used.map((one) => [one.code, one]));
  const rows: MapRow<Used>[] = [];
  for (const ten of tens) {
    const cells = ten.map((rest) => ({ code: digit + rest, used: byCode.get(digit + rest) }));
    const above = rows.at(-1);
    if (cells.some((cell) => cell.used !== undefined)) rows.push({ cells });
    else if (above && 'last' in above) above.last = `${digit}${ten[9] ?? ''}`;
    else rows.push({ first: `${digit}${ten[0] ?? ''}`, last: `${digit}${ten[9] ?? ''}` });
  }
  return rows;
}
