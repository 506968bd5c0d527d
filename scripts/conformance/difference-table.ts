import { textTable } from '../terminal/text-table.ts';
import type { JudgedDifference } from './explain-differences.ts';

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
  return textTable(['Code', 'Ours', 'Theirs', 'Source', 'Right', 'Why'], rows);
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
