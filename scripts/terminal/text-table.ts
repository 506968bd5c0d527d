/**
 * Lines up columns of text for the terminal, with a rule below their heads.
 * @param heads one for each column
 * @param rows as long as the heads
 * @param columns what stands in all columns but the first: texts to the left, figures to the right
 */
export function textTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  columns: 'texts' | 'figures' = 'texts',
): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const align = (cell: string, column: number) =>
    columns === 'texts' || column === 0
      ? cell.padEnd(widths[column] ?? 0)
      : cell.padStart(widths[column] ?? 0);
  const rule = widths.map((width) => '-'.repeat(width));
  return [heads, rule, ...rows].map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}
