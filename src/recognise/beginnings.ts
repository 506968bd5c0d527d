/** How every match of a layout begins, where that can be told. */
export interface Beginning {
  /** At a line with a certain text, at a line with a status, or with a status anywhere. */
  at: 'line' | 'status line' | 'status';
  /** First character of the text, or behind the status and what space follows it; empty for any. */
  next: string;
}

/** Gives the places of a text at which a match with this beginning may start, in their order. */
export type Beginnings = (beginning: Beginning) => readonly number[];

/** Places by the code of the character that follows. */
type Places = Map<number, number[]>;

const any = -1;

/**
 * Files the places of a text where lines and statuses begin, at the price of reading it once. An
 * expression that begins so is then tried in a few places only; left to search a megabyte, it tries
 * every character.
 */
export function beginningsOf(text: string): Beginnings {
  let filed: Record<Beginning['at'], Places> | undefined;
  return ({ at, next }) => {
    filed ??= file(text);
    return filed[at].get(next === '' ? any : next.charCodeAt(0)) ?? [];
  };
}

function file(text: string): Record<Beginning['at'], Places> {
  const lines: Places = new Map();
  const statusLines: Places = new Map();
  const statuses: Places = new Map();
  const addStatus = (places: Places, start: number, status: number) => {
    if (!isStatus(text, status)) return;
    let behind = status + 3;
    while (isSpace(text.charCodeAt(behind))) behind += 1;
    add(places, text.charCodeAt(behind), start);
    add(places, any, start);
  };
  let isLineStart = true;
  let isOpen = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isLineStart) {
      let content = index;
      while (isIndent(text.charCodeAt(content))) content += 1;
      add(lines, text.charCodeAt(content), index);
      addStatus(statusLines, index, content);
    }
    if (isOpen && isDigit(code)) addStatus(statuses, index, index);
    isOpen = !isBefore(code);
    isLineStart = code === 0x0a || code === 0x0d || code === 0x20_28 || code === 0x20_29;
  }
  return { line: lines, 'status line': statusLines, status: statuses };
}

function add(places: Places, code: number, place: number) {
  const known = places.get(code);
  if (known === undefined) places.set(code, [place]);
  else known.push(place);
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** What `[ \t>]` matches, as it stands before the first character of a line. */
const isIndent = (code: number) => code === 0x20 || code === 0x09 || code === 0x3e;

/** What `\s` matches, and a little more. */
const isSpace = (code: number) =>
  code <= 0x20 || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));

/** What `[\w.,:/-]` matches: no status begins behind it. */
const isBefore = (code: number) =>
  (code >= 0x2c && code <= 0x3a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0x5f;

/** Whether a number of three digits begins there, as `[1-9]\d\d(?!\d)` says. */
const isStatus = (text: string, start: number) =>
  isDigit(text.charCodeAt(start)) &&
  text.charCodeAt(start) !== 0x30 &&
  isDigit(text.charCodeAt(start + 1)) &&
  isDigit(text.charCodeAt(start + 2)) &&
  !isDigit(text.charCodeAt(start + 3));
