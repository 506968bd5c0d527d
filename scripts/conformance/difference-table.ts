import type { JudgedDifference } from './explain-differences.ts';

const heads = ['Code', 'Ours', 'Theirs', 'Source', 'Right', 'Why'];

/** Every difference as a row of a table for the terminal, with who is right and why. */
export function differenceTable(differences: readonly JudgedDifference[]): string {
  const rows = differences.map(({ code, ours, theirs, source, explanation }) => [
    code,
    ours ?? '(nothing)',
    theirs ?? '(nothing)',
    `${source.name} ${source.version}`,
    explanation?.right ?? '?',
    explanation?.reason ?? 'Not explained.',
  ]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lineOf = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [heads, widths.map((width) => '-'.repeat(width)), ...rows].map(lineOf).join('\n');
}

/** How many codes a source has, how many of them differ from ours, and who is right how often. */
export function summaryOf(
  { id, name, version, texts }: JudgedDifference['source'],
  differences: readonly JudgedDifference[],
): string {
  const own = differences.filter(({ source }) => source.id === id);
  const verdicts = [...Map.groupBy(own, ({ explanation }) => explanation?.right ?? 'unexplained')]
    .map(([right, all]) => `${right} ${String(all.length)}`)
    .join(', ');
  const right = verdicts === '' ? '' : ` (right: ${verdicts})`;
  return `${name} ${version}: ${String(texts.size)} codes, ${String(own.length)} differences${right}`;
}
