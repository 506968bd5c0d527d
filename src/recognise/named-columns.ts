import type { ReadyFormat, ReadyLayout } from './format.ts';
import { compileLayout } from './layout.ts';

/** What a line that names columns says of the lines below it. */
export interface NamedColumns {
  format: ReadyFormat;
  layout: ReadyLayout;
}

/** No log has more columns. */
const mostColumns = 64;

/**
 * The layout of the lines below a line such as `#Fields: date time cs-method sc-status`.
 * @param line that may name columns
 * @param formats whose columns are named in their logs, in the order of trial
 * @returns nothing for any other line
 */
export function namedColumns(
  line: string,
  formats: readonly ReadyFormat[],
): NamedColumns | undefined {
  for (const format of formats) {
    const { after, has } = format.columns ?? { after: '', has: [] };
    const start = after === '' ? -1 : line.indexOf(after);
    if (start < 0) continue;
    const names = line
      .slice(start + after.length)
      .trim()
      .split(/\s+/, mostColumns);
    if (has.length > 0 && !has.some((name) => names.includes(name))) continue;
    const ids = new Map(format.fields.map(({ id, column = '' }) => [column, id]));
    const status = format.fields.find(({ role }) => role === 'status');
    if (!names.includes(status?.column ?? '')) return undefined;
    const text = names.map((name) => `{${ids.get(name) ?? ''}}`).join(' ');
    const layout = compileLayout(`${text}$`, true, format.fields);
    return {
      format,
      layout: {
        expression: new RegExp(layout.source, 'dmy'),
        ids: layout.ids,
        needle: layout.needle,
      },
    };
  }
  return undefined;
}
