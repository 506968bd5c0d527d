import type { ExplainedFormat } from '../../recognise/explained.ts';
import type { Reading } from '../../recognise/reading.ts';
import type { HeadField } from '../../recognise/response-head.ts';
import type { Mark } from './marked-text.ts';
import { tellingFields } from './show-who-answered.ts';
import { digitOf } from './show-signs.ts';

/** So many header fields of a head have a row. */
const mostRows = 60;

/** A stretch of the text that is marked, and what a row says of it. */
export interface MarkedField {
  mark: Mark;
  value: string;
  id?: string;
  headField?: HeadField;
}

/** What is marked in the text, and numbered where a row explains it. */
export function marksOf(reading: Reading, format: ExplainedFormat | undefined): MarkedField[] {
  const { main, passages, heads, statuses, flags, words } = reading;
  const rows: MarkedField[] = [];
  const keys = [...statuses, ...flags];
  const keyAt = (start: number, end: number) =>
    keys.find((key) => key.start < end && start < key.end);
  const digitAt = (start: number, end: number) => {
    const key = keyAt(start, end);
    return key !== undefined && 'code' in key ? digitOf(key.code) : undefined;
  };
  const add = (start: number, end: number, row: Omit<MarkedField, 'mark'>, isNumbered: boolean) => {
    rows.push({
      ...row,
      mark: {
        start,
        end,
        isKey: keyAt(start, end) !== undefined,
        classDigit: digitAt(start, end),
        row: isNumbered ? rows.length : undefined,
      },
    });
  };
  for (const { start, end, id, value } of [...(main?.fields ?? [])].sort(
    (a, b) => a.start - b.start,
  )) {
    if (end > start) add(start, end, { value, id }, true);
  }
  const head = heads.at(-1);
  for (const field of head?.fields.slice(0, mostRows) ?? []) {
    const isTold =
      tellingFields.has(field.name) || format?.headerFields?.[field.name] !== undefined;
    if (isTold) add(field.start, field.end, { value: field.value, headField: field }, true);
  }
  for (const passage of passages) {
    for (const key of [...passage.statuses, ...passage.flags]) {
      const { start, end } = key;
      rows.push({
        value: '',
        mark: {
          start,
          end,
          isKey: true,
          classDigit: 'code' in key ? digitOf(key.code) : undefined,
        },
      });
    }
  }
  const said = words.find((own) => own.format === reading.format);
  if (said !== undefined) add(said.start, said.end, { value: '' }, false);
  // Numbers count up in the order of the text, whichever part they came from.
  let count = 0;
  for (const { mark } of rows.toSorted((a, b) => a.mark.start - b.mark.start)) {
    if (mark.row !== undefined) mark.row = count += 1;
  }
  return rows;
}
