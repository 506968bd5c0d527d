import { textTable } from '../scripts/terminal/text-table.ts';
import type { Audit, LighthouseResult } from './lighthouse-package.ts';

const percent = (score: number | null) => (score === null ? '–' : String(Math.round(score * 100)));

/** The table of scores: a row for each page, a column for each category. */
export function reportScores(results: ReadonlyMap<string, LighthouseResult>): string {
  const [first] = results.values();
  const categories = Object.values(first?.categories ?? {});
  return textTable(
    ['page', ...categories.map(({ title }) => title)],
    [...results].map(([path, result]) => [
      path,
      ...Object.values(result.categories).map(({ score }) => percent(score)),
    ]),
    'figures',
  );
}

/** Whether a page has 100 in every category. */
export function hasFullScores({ categories }: LighthouseResult): boolean {
  return Object.values(categories).every(({ score }) => score !== null && score >= 0.995);
}

const longestItem = 300;

/** What of an item's value can stand on a line: a text or figure, or an element's HTML. */
function itemText(name: string, value: unknown): string[] {
  if (name === 'type') return [];
  if (typeof value === 'string' || typeof value === 'number') return [`${name}: ${String(value)}`];
  if (typeof value !== 'object' || value === null) return [];
  const { snippet, url } = value as { snippet?: unknown; url?: unknown };
  const text = snippet ?? url;
  return typeof text === 'string' ? [text] : [];
}

/** An item of an audit as lines; some items are tables with items of their own. */
function itemLines(item: Record<string, unknown>): string[] {
  if (Array.isArray(item['items'])) {
    return (item['items'] as Record<string, unknown>[]).flatMap(itemLines);
  }
  const text = Object.entries(item)
    .flatMap(([name, value]) => itemText(name, value))
    .join(' · ');
  return text === '' ? [] : [`      ${text.slice(0, longestItem)}`];
}

function findingLines(category: string, weight: number, audit: Audit): string[] {
  return [
    `  ${category}, ${audit.id}: ${percent(audit.score)}${weight === 0 ? ', not counted' : ''}. ${audit.title}${audit.displayValue === undefined ? '' : ` (${audit.displayValue})`}`,
    ...(audit.details?.items ?? []).flatMap(itemLines),
  ];
}

/** Every audit of a page that is not passed in full, with what it found. */
export function reportFindings(path: string, { categories, audits }: LighthouseResult): string {
  const lines = Object.values(categories).flatMap(({ title, auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      return audit === undefined || audit.score === null || audit.score === 1
        ? []
        : findingLines(title, weight, audit);
    }),
  );
  return [`${path}: ${lines.length === 0 ? 'no findings' : ''}`.trimEnd(), ...lines].join('\n');
}
