import type { CleanText } from './clean-text.ts';
import type { ReadField, ReadyFormat, ReadyFormats, ReadyLayout } from './format.ts';
import { keyValues, type Pair } from './key-values.ts';
import { namedColumns, type NamedColumns } from './named-columns.ts';
import type { FoundField, FoundFlag, FoundStatus, FoundWords, Passage, Span } from './reading.ts';
import { trigramsOf } from './trigrams.ts';
import { codeOf, fits, isQuietValue } from './values.ts';
import { wordStarts } from './word-starts.ts';

/** What was found in a text. */
export interface Found {
  passages: Passage[];
  /** Place of the most special format that was found. */
  order: number;
  words: FoundWords[];
  /** The text in which it was found. */
  view: CleanText;
}

/** So many lines are held against every format; further ones need a file to be counted. */
const mostLines = 1500;
const mostMatches = 100;

/** Stock words say less than any layout, and more than a number beside bare words. */
const afterLayouts = 800;
const mostFormats = 1000;

/** Kinds of text in which a number beside bare words may be a further status; elsewhere it is content. */
const mayHaveWords: ReadonlySet<string> = new Set(['words', 'exception', 'client-output']);

/**
 * Every line, message and object in a text that one of the formats explains. Where several do, the
 * most special one has it.
 * @param view the text to look in
 * @param here formats whose layouts may be in it
 * @param ready all formats, in the order of trial, of which stock words may be in it
 */
export function findPassages(
  view: CleanText,
  here: ReadonlySet<ReadyFormat>,
  { formats, stockWords }: Pick<ReadyFormats, 'formats' | 'stockWords'>,
): Found {
  const { text } = view;
  const words = stockWords(text);
  const told = new Set(words.flatMap(({ format, shared }) => (shared === true ? [] : [format])));
  // Words of a product are a sign of it, so that its layouts are worth a trial.
  const tried = formats.filter((format) => here.has(format) || told.has(format.id));
  const found: { passage: Passage; format: ReadyFormat }[] = [];
  const add = (format: ReadyFormat, passage: Passage) => {
    found.push({ passage, format });
  };
  readLines(text, tried, add);
  readObjects(text, tried, add);
  const mayContain = trigramsOf(text);
  for (const format of tried) {
    for (const layout of format.readyPhrases) {
      if (!mayContain(layout.needle) || !text.includes(layout.needle)) continue;
      layout.expression.lastIndex = 0;
      for (let count = 0; count < mostMatches; count += 1) {
        const match = layout.expression.exec(text);
        if (match === null) break;
        if (match[0] === '') layout.expression.lastIndex += 1;
        else add(format, passageOf(format, layout, match));
      }
    }
  }
  for (const { format: id, shared, start, end } of words) {
    const format = shared === true ? undefined : formats.find((one) => one.id === id);
    if (format === undefined) continue;
    const order = afterLayouts + format.order / mostFormats;
    add(format, { ...fill(format, [], { start, end }), order });
  }
  const bare = ({ statuses }: Passage) => (statuses.length > 0 ? 0 : 1);
  found.sort(
    (a, b) =>
      a.passage.order - b.passage.order ||
      bare(a.passage) - bare(b.passage) ||
      a.passage.start - b.passage.start,
  );
  const passages: Passage[] = [];
  const taken = new Intervals();
  const [best] = found;
  for (const { passage, format } of found) {
    if (format.kind === 'words' && best !== undefined && isWholeStory(best)) continue;
    if (taken.take(passage)) passages.push(passage);
  }
  return {
    passages: passages.sort((a, b) => a.start - b.start),
    order: best?.passage.order ?? Infinity,
    words,
    view,
  };
}

/** Whether a number beside bare words is no further status, but content. */
function isWholeStory({ passage, format }: { passage: Passage; format: ReadyFormat }): boolean {
  return passage.order === format.order && !mayHaveWords.has(format.kind);
}

/** Stretches of a text that belong to a passage already. */
class Intervals {
  /** In the order of the text; none reaches into another. */
  readonly #taken: Span[] = [];

  /** Takes a stretch, unless part of it is taken. */
  take({ start, end }: Span): boolean {
    let low = 0;
    let high = this.#taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#taken[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const next = this.#taken[low];
    if (next !== undefined && next.start < end) return false;
    this.#taken.splice(low, 0, { start, end });
    return true;
  }
}

function readLines(
  text: string,
  formats: readonly ReadyFormat[],
  add: (format: ReadyFormat, passage: Passage) => void,
) {
  const lineFormats = formats.filter(({ readyLines }) => readyLines.length > 0);
  const columned = formats.filter(({ columns }) => columns !== undefined);
  let columns: NamedColumns | undefined;
  let start = 0;
  for (let count = 0; count < mostLines && start < text.length; count += 1) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start > 8) {
      const line = text.slice(start, end);
      columns = namedColumns(line, columned) ?? columns;
      const found = readColumns(line, columns) ?? readLine(line, lineFormats);
      if (found !== undefined) {
        add(found.format, moved(passageOf(found.format, found.layout, found.match), start));
      }
    }
    start = end + 1;
  }
}

/** A line below one that names its columns. */
function readColumns(line: string, columns: NamedColumns | undefined) {
  if (columns === undefined) return undefined;
  const { expression } = columns.layout;
  for (const start of wordStarts(line)) {
    expression.lastIndex = start;
    const match = expression.exec(line);
    if (match !== null) return { ...columns, match };
  }
  return undefined;
}

/** A line in the first format that reads it, at its start or behind a prefix. */
function readLine(line: string, formats: readonly ReadyFormat[]) {
  const starts = wordStarts(line);
  for (const format of formats) {
    for (const layout of format.readyLines) {
      if (!line.includes(layout.needle)) continue;
      for (const start of starts) {
        layout.expression.lastIndex = start;
        const match = layout.expression.exec(line);
        if (match !== null) return { format, layout, match };
      }
    }
  }
  return undefined;
}

function moved(passage: Passage, by: number): Passage {
  const move = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return {
    ...move(passage),
    statuses: passage.statuses.map(move),
    fields: passage.fields.map(move),
    flags: passage.flags.map(move),
  };
}

/** Objects of JSON and lines of `key=value`: one a line, or the whole text. */
function readObjects(
  text: string,
  formats: readonly ReadyFormat[],
  add: (format: ReadyFormat, passage: Passage) => void,
) {
  const objectFormats = formats.filter(({ requires }) => (requires ?? []).length > 0);
  const wanted = new Set(
    objectFormats.flatMap(({ byKey, requires }) => [...byKey.keys(), ...(requires ?? []).flat()]),
  );
  const pairs = keyValues(text, wanted);
  if (pairs.length === 0) return;
  const rows = rowsOf(text, pairs);
  for (const format of objectFormats) {
    for (const row of rows.length > 1 ? [...rows, pairs] : rows) {
      const passage = objectOf(format, row);
      if (passage === undefined) continue;
      add(format, passage);
    }
  }
}

/** Pairs by the line in which they begin. */
function rowsOf(text: string, pairs: readonly Pair[]): Pair[][] {
  const rows: Pair[][] = [];
  let end = -1;
  for (const pair of pairs) {
    if (pair.at > end) {
      rows.push([]);
      const next = text.indexOf('\n', pair.at);
      end = next < 0 ? text.length : next;
    }
    rows.at(-1)?.push(pair);
  }
  return rows;
}

function objectOf(format: ReadyFormat, pairs: readonly Pair[]): Passage | undefined {
  const keys = new Set<string>();
  const values = new Map<string, Pair & { field: ReadField }>();
  for (const pair of pairs) {
    const field = format.byKey.get(pair.key);
    if (field !== undefined && !fits(field, pair.value)) continue;
    keys.add(pair.key);
    if (field !== undefined && !values.has(field.id)) values.set(field.id, { ...pair, field });
  }
  if (!(format.requires ?? []).every((row) => row.some((key) => keys.has(key)))) return undefined;
  const found = [...values.values()];
  const own = pairs.filter(({ key }) => keys.has(key));
  return fill(
    format,
    found.map(({ field, value, start, end }) => ({ id: field.id, value, start, end })),
    { start: own[0]?.at ?? 0, end: own.at(-1)?.end ?? 0 },
  );
}

function passageOf(format: ReadyFormat, { ids }: ReadyLayout, match: RegExpExecArray): Passage {
  const fields = ids.flatMap((id, index): FoundField[] => {
    const place = match.indices?.[index + 1];
    return place === undefined
      ? []
      : [{ id, value: match[index + 1] ?? '', start: place[0], end: place[1] }];
  });
  return fill(format, fields, { start: match.index, end: match.index + match[0].length });
}

/** A passage with what its fields say, by their roles. */
function fill(format: ReadyFormat, fields: FoundField[], { start, end }: Span): Passage {
  const statuses: FoundStatus[] = [];
  const flags: FoundFlag[] = [];
  let isQuiet = false;
  const inContent = format.kind === 'content' || format.kind === 'page';
  for (const { id, value, ...span } of fields) {
    const field = format.byId.get(id);
    if (field?.role === 'status') {
      const code = codeOf(field, value);
      // Beside bare words, a number below 200 is an errno or a count.
      if (code === undefined || (format.kind === 'words' && code < '200')) continue;
      const role = inContent ? 'content' : 'client';
      statuses.push({ code, role, format: format.id, ...span });
    } else if (field?.role === 'upstream') {
      for (const { 0: digits, index } of value.matchAll(/(?<!\d)[1-9]\d\d(?!\d)/g)) {
        const from = span.start + index;
        statuses.push({
          code: digits,
          role: 'upstream',
          format: format.id,
          start: from,
          end: from + 3,
        });
      }
    } else if (field?.role === 'flag') {
      if (isQuietValue(field, value)) isQuiet = true;
      else flags.push({ value, parts: value.split(','), subCodes: field.subCodes, ...span });
    } else if (field?.role === 'sub-status') {
      const status = fields.find((other) => format.byId.get(other.id)?.role === 'status');
      if (status === undefined || isQuietValue(field, value)) continue;
      const whole = `${status.value}.${value}`;
      flags.push({ value: whole, parts: [whole], subCodes: field.subCodes, ...span });
    }
  }
  const { id: name, order } = format;
  return { format: name, order, start, end, fields, statuses, flags, isQuiet };
}
