import type { ReadyFormats } from './format.ts';
import { lineReader, type LineReading } from './line-reader.ts';
import { writerOf, type Writer } from './writer.ts';

/** How often one status came with one flag from one writer, and the first line of it. */
export interface Kind {
  code: string;
  flag: string;
  writer: Writer;
  count: number;
  /** Number of the first such line, from 1, and its text. */
  line: number;
  sample: string;
}

/** What stands in a log. */
export interface LogCount {
  lines: number;
  /** Lines that no format read. */
  unread: number;
  /** Lines of each format. */
  formats: Record<string, number>;
  /** Answers by number. */
  codes: Record<string, number>;
  /** Answers by the first digit of the number: `5`; `0` for 000. */
  classes: Record<string, number>;
  writers: Record<Writer, number>;
  flags: Record<string, number>;
  /** Answers of each class by time: `2026-11-27T09:14`, later by hour or day where there are too many. */
  times: Record<string, Record<string, number>>;
  /** Every kind of answer, the worst first. */
  kinds: Kind[];
}

const mostKinds = 500;
const mostTimes = 720;
const longestSample = 1000;

/** Counts a log, line by line, so that a file need never be in memory as a whole. */
export class LogCounter {
  readonly #read: (line: string) => LineReading | undefined;
  #lines = 0;
  #unread = 0;
  readonly #writers = { product: 0, upstream: 0, unknown: 0 };
  readonly #formats = new Map<string, number>();
  readonly #codes = new Map<string, number>();
  readonly #classes = new Map<string, number>();
  readonly #flags = new Map<string, number>();
  readonly #kinds = new Map<string, Kind>();
  #times = new Map<string, Map<string, number>>();
  /** Letters of a time that are kept: 16 to the minute, 13 to the hour, 10 to the day. */
  #precision = 16;

  constructor(formats: ReadyFormats) {
    this.#read = lineReader(formats);
  }

  /** Counts one line. */
  add(line: string): void {
    if (line.trim() === '') return;
    this.#lines += 1;
    const reading = this.#read(line);
    if (reading === undefined) {
      this.#unread += 1;
      return;
    }
    const { format, code, flag, time } = reading;
    raise(this.#formats, format);
    if (flag !== '') raise(this.#flags, flag);
    if (code === undefined) return;
    raise(this.#codes, code);
    raise(this.#classes, code.charAt(0));
    const writer = writerOf(reading);
    this.#writers[writer] += 1;
    this.#addKind(code, flag, writer, line);
    if (time !== undefined) this.#addTime(time, code.charAt(0));
  }

  #addKind(code: string, flag: string, writer: Writer, line: string): void {
    const key = `${code} ${flag} ${writer}`;
    const kind = this.#kinds.get(key);
    if (kind !== undefined) kind.count += 1;
    else if (this.#kinds.size < mostKinds) {
      const sample = line.slice(0, longestSample);
      this.#kinds.set(key, { code, flag, writer, count: 1, line: this.#lines, sample });
    }
  }

  #addTime(time: string, statusClass: string): void {
    const key = time.slice(0, this.#precision);
    const there = this.#times.get(key);
    if (there !== undefined) {
      raise(there, statusClass);
      return;
    }
    this.#times.set(key, new Map([[statusClass, 1]]));
    if (this.#times.size <= mostTimes || this.#precision === 10) return;
    this.#precision -= 3;
    const before = this.#times;
    this.#times = new Map();
    for (const [minute, classes] of before) {
      const coarse = minute.slice(0, this.#precision);
      const sum = this.#times.get(coarse) ?? new Map<string, number>();
      for (const [own, more] of classes) sum.set(own, (sum.get(own) ?? 0) + more);
      this.#times.set(coarse, sum);
    }
  }

  /** What was counted up to now. */
  get result(): LogCount {
    return {
      lines: this.#lines,
      unread: this.#unread,
      formats: Object.fromEntries(this.#formats),
      codes: Object.fromEntries(this.#codes),
      classes: Object.fromEntries(this.#classes),
      writers: { ...this.#writers },
      flags: Object.fromEntries(this.#flags),
      times: Object.fromEntries(
        [...this.#times]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([time, classes]) => [time, Object.fromEntries(classes)]),
      ),
      kinds: [...this.#kinds.values()].sort(
        (a, b) => severity(b) - severity(a) || b.count - a.count,
      ),
    };
  }
}

/**
 * Counts a log.
 * @param lines its lines
 * @param formats the formats to read them with
 */
export function countLog(lines: Iterable<string>, formats: ReadyFormats): LogCount {
  const counter = new LogCounter(formats);
  for (const line of lines) counter.add(line);
  return counter.result;
}

/** Server errors and lost connections first, then client errors, then what went well. */
function severity({ code }: Kind): number {
  if (code >= '500' || code === '000') return 3;
  return code >= '400' ? 2 : 1;
}

function raise(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
