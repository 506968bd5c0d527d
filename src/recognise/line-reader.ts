import { cleanText, unescapeText } from './clean-text.ts';
import type { ReadField, ReadyFormat, ReadyFormats, ReadyLayout } from './format.ts';
import { keyValues } from './key-values.ts';
import { minuteOf } from './log-time.ts';
import { namedColumns } from './named-columns.ts';
import { codeOf, fits, isQuietValue } from './values.ts';
import { wordStarts } from './word-starts.ts';
import type { Evidence } from './writer.ts';

/** What one line of a log says. */
export interface LineReading extends Evidence {
  format: string;
  code: string | undefined;
  /** Minute of the line, or its day. */
  time: string | undefined;
}

/** A layout without the places of its fields, which cost time. */
interface FastLayout {
  format: ReadyFormat;
  expression: RegExp;
  fields: (ReadField | undefined)[];
  needle: string;
}

/** So many lines are held against every format; later ones against those that were seen. */
const mostTrials = 1000;
/** When none was seen yet, one line of so many is still held against all. */
const laterTrial = 100;
const longestLine = 16_000;

/**
 * Reads the lines of one log. It remembers what it has seen: the layout of the line before is tried
 * first, and a log of many lines is not held against every format again and again.
 */
export function lineReader({ formats }: ReadyFormats): (line: string) => LineReading | undefined {
  const fast = (format: ReadyFormat, { expression, ids, needle }: ReadyLayout): FastLayout => ({
    format,
    expression: new RegExp(expression.source, 'y'),
    fields: ids.map((id) => format.byId.get(id)),
    needle,
  });
  const layouts = formats.flatMap((format) =>
    format.readyLines.map((layout) => fast(format, layout)),
  );
  const columned = formats.filter(({ columns }) => columns !== undefined);
  const objects = formats.filter(
    ({ requires, kind }) => (requires ?? []).length > 0 && kind === 'access-log',
  );
  const wanted = new Set(
    objects.flatMap(({ byKey, requires }) => [...byKey.keys(), ...(requires ?? []).flat()]),
  );
  const seen = new Set<ReadyFormat>();
  let last: FastLayout | undefined;
  let lastStart = 0;
  let count = 0;

  const byLayout = (line: string, candidates: readonly FastLayout[]): LineReading | undefined => {
    const starts = wordStarts(line);
    for (const layout of candidates) {
      if (!line.includes(layout.needle) || !hasSign(layout.format, line)) continue;
      for (const start of starts) {
        layout.expression.lastIndex = start;
        const match = layout.expression.exec(line);
        if (match === null) continue;
        last = layout;
        lastStart = starts.indexOf(start);
        seen.add(layout.format);
        return fromFields(layout.format, layout.fields, match);
      }
    }
    return undefined;
  };

  /** The layout that the log itself names, before which no other is tried. */
  let own: FastLayout | undefined;

  const readLine = (line: string): LineReading | undefined => {
    const named = namedColumns(line, columned);
    if (named !== undefined) own = fast(named.format, named.layout);
    if (own !== undefined) {
      own.expression.lastIndex = 0;
      const match = own.expression.exec(line);
      if (match !== null) return fromFields(own.format, own.fields, match);
    }
    if (last !== undefined) {
      const start = lastStart === 0 ? 0 : (wordStarts(line)[lastStart] ?? 0);
      last.expression.lastIndex = start;
      const match = last.expression.exec(line);
      if (match !== null) return fromFields(last.format, last.fields, match);
    }
    const isTrial = count <= mostTrials || (seen.size === 0 && count % laterTrial === 0);
    const read = byLayout(
      line,
      isTrial ? layouts : layouts.filter(({ format }) => seen.has(format)),
    );
    if (read !== undefined) return read;
    const likely = isTrial ? objects : objects.filter((format) => seen.has(format));
    return likely.length === 0 ? undefined : byKeys(line, likely, wanted, seen);
  };

  return (whole) => {
    count += 1;
    const line = whole.length > longestLine ? whole.slice(0, longestLine) : whole;
    if (line.includes('\u001b')) return readLine(cleanText(line).text);
    // Docker keeps each line in a string of JSON.
    if (line.startsWith('{"log":"')) return readLine(unescapeText(cleanText(line)).text.slice(8));
    return readLine(line);
  };
}

const hasSign = ({ signs }: ReadyFormat, line: string) =>
  signs === undefined || signs.some((sign) => line.includes(sign));

function byKeys(
  line: string,
  formats: readonly ReadyFormat[],
  wanted: ReadonlySet<string>,
  seen: Set<ReadyFormat>,
): LineReading | undefined {
  const pairs = keyValues(line, wanted);
  if (pairs.length === 0) return undefined;
  for (const format of formats) {
    if (!hasSign(format, line)) continue;
    const keys = new Set<string>();
    const fields: ReadField[] = [];
    const values: string[] = [''];
    for (const { key, value } of pairs) {
      const field = format.byKey.get(key);
      if (field === undefined) keys.add(key);
      else if (fits(field, value)) {
        keys.add(key);
        fields.push(field);
        values.push(value);
      }
    }
    if (!(format.requires ?? []).every((row) => row.some((key) => keys.has(key)))) continue;
    seen.add(format);
    return fromFields(format, fields, values);
  }
  return undefined;
}

/** @param values the values of the fields, from the second place on, as in a match */
function fromFields(
  format: ReadyFormat,
  fields: readonly (ReadField | undefined)[],
  values: ArrayLike<string>,
): LineReading {
  const reading: LineReading = {
    format: format.id,
    code: undefined,
    upstream: undefined,
    alsoOwn: [],
    flag: '',
    isQuiet: false,
    quietMeansUpstream: false,
    time: undefined,
  };
  let sub = '';
  for (const [index, field] of fields.entries()) {
    const value = values[index + 1] ?? '';
    switch (field?.role) {
      case 'status':
        reading.code ??= codeOf(field, value);
        break;
      case 'upstream':
        reading.upstream = `${reading.upstream ?? ''} ${value}`;
        reading.alsoOwn = field.alsoOwn ?? [];
        break;
      case 'flag':
        reading.quietMeansUpstream = field.quietMeansUpstream ?? false;
        if (isQuietValue(field, value)) reading.isQuiet = true;
        else if (reading.flag === '') reading.flag = value;
        break;
      case 'sub-status':
        if (!isQuietValue(field, value)) sub = value;
        break;
      case 'time':
        reading.time ??= minuteOf(value);
        break;
      default:
        if (field?.id === 'clock' && reading.time?.length === 10) {
          reading.time = `${reading.time}T${value.slice(0, 5)}`;
        }
    }
  }
  if (sub !== '' && reading.code !== undefined) reading.flag = `${reading.code}.${sub}`;
  return reading;
}
