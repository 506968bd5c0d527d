import type { Beginning } from './beginnings.ts';

/** What a layout has to know of a field: its id and how its value reads. */
export interface FieldForm {
  id?: string | undefined;
  role?: 'status' | 'upstream' | 'flag' | 'sub-status' | 'time' | undefined;
  shape?: string | undefined;
  chars?: string | undefined;
  starts?: string | undefined;
  length?: number | undefined;
  free?: boolean | undefined;
  alias?: Record<string, string> | undefined;
}

/** A layout made ready for matching. */
export interface Layout {
  /** Source of a regular expression; its groups stand in the order of `ids`. */
  source: string;
  ids: string[];
  /** The longest text without spaces that every match contains, to pass over texts quickly. */
  needle: string;
  /** How every match of a phrase begins, where that can be told. */
  begins?: Beginning | undefined;
  /** How many of its holes may hold free words. */
  free: number;
}

/** The parts of a layout: a hole, a skip, a text. */
export const layoutPart = /\{([a-z0-9]*)\}|(…)|([^{…]+|\{)/g;
/** Characters that end a hole, which may then hold spaces. */
const brackets = ')]}';
/** Characters that do so if they opened it, too, or if the field is free. */
const quotes = '"\'`<|';
/** A status in a phrase. */
const anyStatus = String.raw`[1-9]\d\d(?!\d)`;
const escape = (literal: string) => literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * Turns a layout such as `{client} [{time}] "{request}" {status}` into a regular expression that
 * takes linear time by construction: every repetition has an upper bound, and a hole cannot hold
 * the character that ends it, so there is one way at most to divide a text among the holes. The
 * one exception, a hole for free words, may stand in a layout only once.
 * @param layout text with {ids} of fields, {} for any word, … for anything, ^ and $ for the ends of a line
 * @param isLine whether the layout keeps to one line; a phrase may be broken where it has a space
 * @param fields the fields that its ids name
 */
export function compileLayout(
  layout: string,
  isLine: boolean,
  fields: readonly FieldForm[],
): Layout {
  const ids: string[] = [];
  const inLine = '[ \\t]{1,40}';
  const gap = isLine ? inLine : '\\s{1,80}';
  const most = isLine ? 4000 : 400;
  const parts = [...layout.matchAll(layoutPart)].map(([, id, skip, literal]) => ({
    id: skip === undefined ? id : undefined,
    isSkip: skip !== undefined,
    literal,
  }));
  let needle = '';
  let free = 0;
  let source = '';
  let begins: Beginning | undefined;

  const holeOf = (field: FieldForm | undefined, before: string, after: string): string => {
    if (field?.shape !== undefined) {
      return shapeSource(field.shape);
    }
    if (field?.chars !== undefined) {
      return `${escape(field.starts ?? '')}[${field.chars}]{1,${String(field.length ?? 60)}}`;
    }
    if (field?.role === 'status') {
      return isLine ? '(?:\\d{3}|-1|-|\\d)(?!\\d)' : anyStatus;
    }
    const end = after[0] ?? '';
    const opens = before.at(-1) ?? '';
    if (end === '"' && opens === '"') {
      return `(?:[^"\\\\\\n]|\\\\[^\\n]){0,${String(most)}}`;
    }
    const closes =
      brackets.includes(end) ||
      (quotes.includes(end) && (field?.free === true || /[^\s\w]/.test(opens)));
    if (field?.free === true && (end === '' || !closes)) {
      free += 1;
      return `[^\\n]{0,${String(field.length ?? 200)}}?`;
    }
    if (end !== '' && closes) return `[^\\n${escape(end)}]{0,${String(most)}}`;
    return `[^\\s${/\s/.test(end) ? '' : escape(end)}]{1,${String(most)}}`;
  };

  for (const [index, { id, isSkip, literal }] of parts.entries()) {
    if (isSkip) {
      free += 1;
      source += '[^\\n]{0,600}?';
    } else if (id !== undefined) {
      const field = id === '' ? undefined : fields.find((known) => known.id === id);
      const isFirstStatus = !isLine && index === 0 && field?.role === 'status';
      if (isFirstStatus) source += '(?<![\\w.,:/-])';
      const hole = holeOf(
        field,
        parts[index - 1]?.literal ?? '',
        parts[index + 1]?.literal ?? (parts[index + 1]?.isSkip === true ? ' ' : ''),
      );
      const isAtLine = index === 1 && parts[0]?.literal === '^';
      if (!isLine && hole === anyStatus && (index === 0 || isAtLine)) {
        const next = firstOf(parts[index + 1]?.literal ?? '');
        begins = { at: isAtLine ? 'status line' : 'status', next };
      } else if (!isLine && isAtLine && field?.starts !== undefined) {
        begins = { at: 'line', next: firstOf(field.starts) };
      }
      if (id === '') source += `(?:${hole})`;
      else {
        source += `(${hole})`;
        ids.push(id);
      }
      // The number of a query (?limit=500) is none.
      if (isFirstStatus) source += '(?<![?&][\\w-]{1,40}=\\d{3})';
      if (field?.starts !== undefined && field.starts.length > needle.length) needle = field.starts;
    } else if (literal !== undefined) {
      const isLast = index === parts.length - 1;
      const isFirst = index === 0;
      let own = literal;
      if (isFirst && own.startsWith('^')) {
        own = own.slice(1);
        source += '^[ \\t>]{0,12}';
        if (!isLine && /^[^\s>]/.test(own)) begins = { at: 'line', next: firstOf(own) };
      }
      const ends = isLast && own.endsWith('$');
      if (ends) own = own.slice(0, -1);
      const words = own.split(/\s+/);
      for (const word of words) if (word.length > needle.length) needle = word;
      // A number at the end of one line has nothing to do with the words that begin the next.
      const isBehindFirst = words[0] === '' && index === 1;
      source += words
        .map(escape)
        .reduce((left, right, at) => left + (at === 1 && isBehindFirst ? inLine : gap) + right);
      if (ends) source += '[ \\t\\r]{0,40}$';
    }
  }
  return { source, ids, needle, begins, free };
}

/** First character of a literal that is no space; none where only the end of a line follows. */
const firstOf = (literal: string) => /^\s*(?!\$$)(\S)/.exec(literal)?.[1] ?? '';

const shapes: Record<string, string> = {
  '0': '\\d',
  A: '[A-Z]',
  a: '[a-z]',
  x: '[0-9a-f]',
};

/** The expression of a shape such as `00/Aaa/0000`. */
export function shapeSource(shape: string): string {
  return shape.replace(/[\s\S]/g, (sign) => shapes[sign] ?? escape(sign));
}
