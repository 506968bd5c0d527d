import { element } from '../element.ts';
import { visible } from './visible-text.ts';

/** A stretch of the pasted text that is marked. */
export interface Mark {
  start: number;
  end: number;
  /** Number of the row that explains it, which it leads to. */
  row?: number | undefined;
  /** Whether it decides: a status or a flag. */
  isKey: boolean;
  /** First digit of the class whose colour it takes. */
  classDigit?: string | undefined;
}

/** So much of a text is shown at most. */
const most = 4000;
/** So much of one mark. */
const mostOfMark = 300;

/** Id of the row that explains a mark. */
export const rowId = (row: number) => `field-${String(row)}`;

/**
 * The lines of a text that have marks in them, with the marks: links to the rows that explain them.
 * @param label what it is, for readers who do not see it
 */
export function markedText(text: string, marks: readonly Mark[], label: string): HTMLElement {
  const taken: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.end > mark.start && mark.start >= (taken.at(-1)?.end ?? 0)) taken.push(mark);
  }
  const first = taken[0]?.start ?? 0;
  const from = Math.max(text.lastIndexOf('\n', first) + 1, first - 500);
  const lineEnd = text.indexOf('\n', taken.at(-1)?.end ?? 0);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, from + most);

  const box = element('div', {
    class: 'reading-text',
    role: 'group',
    'aria-label': label,
    dir: 'ltr',
    tabindex: '0',
  });
  const plain = (start: number, end: number) => {
    if (end > start) box.append(visible(text.slice(start, end)));
  };
  if (from > 0) box.append('… ');
  let at = from;
  for (const { start, end, row, isKey, classDigit } of taken) {
    if (start >= to) break;
    plain(at, start);
    at = Math.min(end, to);
    const whole = visible(text.slice(start, at));
    const shown = whole.length > mostOfMark ? `${whole.slice(0, mostOfMark)}…` : whole;
    box.append(
      element(
        row === undefined ? 'span' : 'a',
        {
          class: isKey ? 'key' : undefined,
          'data-class': isKey ? classDigit : undefined,
          ...(row !== undefined && { href: `#${rowId(row)}`, 'data-row': String(row) }),
        },
        shown,
      ),
    );
  }
  plain(at, to);
  if (to < text.length) box.append(' …');
  return box;
}
