import { classDigit, statusClassOf } from '../../domain/status-class.ts';
import type { LogCount } from '../../recognise/count-log.ts';
import type { Writer } from '../../recognise/writer.ts';
import { codeAddress } from '../code-address.ts';
import { element } from '../element.ts';
import { numberFormat, type NumberFormat } from './number-format.ts';
import { visible } from './visible-text.ts';
import type { Say } from '../../recognise/verdict.ts';

const mostNumbers = 30;
const mostFlags = 15;
const mostWorst = 8;
const mostBars = 60;

const digitOf = (code: string) => classDigit(statusClassOf(code));
const writers: readonly Writer[] = ['product', 'upstream', 'unknown'];

/** What was counted, with what it takes to show it. */
export interface CountView {
  count: LogCount;
  /** Attributes of the form. */
  data: DOMStringMap;
  say: Say;
  /** What explains a line that is among the worst. */
  explain: (line: string) => void;
}

/** A count of a log as a part of the page. */
export function showCount(view: CountView): HTMLElement {
  const { count, say } = view;
  const number = numberFormat();
  return element(
    'section',
    {
      class: 'count',
      'data-lines': String(count.lines),
      'data-recognised': Object.keys(count.formats).join(' '),
    },
    ...(count.unread > 0
      ? [
          element(
            'p',
            { class: 'reading-head' },
            say('count.unread', { count: number(count.unread), total: number(count.lines) }),
          ),
        ]
      : []),
    ...overTime(view),
    element(
      'div',
      { class: 'count-columns' },
      numbers(view, number),
      element('div', {}, ...marks(view, number), ...writtenBy(view, number)),
    ),
    ...worst(view, number),
  );
}

/** Bars with a share of the whole; the width is set by script, which the policy allows. */
function bar(share: number, digit: string): HTMLElement {
  const filled = element('i', { class: 'bar', 'data-class': digit, 'aria-hidden': 'true' });
  filled.style.inlineSize = `${String(Math.max(0.5, share * 100))}%`;
  return filled;
}

function table(
  caption: string,
  heads: readonly string[],
  rows: readonly HTMLElement[],
): HTMLElement {
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head))),
    ),
    element('tbody', {}, ...rows),
  );
}

function numbers({ count, data, say }: CountView, number: NumberFormat): HTMLElement {
  const codes = Object.entries(count.codes).sort(([, a], [, b]) => b - a);
  const most = codes[0]?.[1] ?? 1;
  return table(
    say('count.numbers'),
    [say('count.number'), say('count.answers')],
    codes.slice(0, mostNumbers).map(([code, times]) =>
      element(
        'tr',
        { 'data-code': code },
        element(
          'th',
          { scope: 'row' },
          element(
            'a',
            {
              class: 'n',
              'data-class': digitOf(code),
              href: codeAddress(data, code) || undefined,
            },
            code,
          ),
        ),
        element('td', {}, bar(times / most, digitOf(code)), number(times)),
      ),
    ),
  );
}

function writtenBy({ count, say }: CountView, number: NumberFormat): HTMLElement[] {
  if (count.writers.product + count.writers.upstream === 0) return [];
  return [
    table(
      say('count.writer'),
      [say('count.writer'), say('count.answers')],
      writers.map((writer) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, say(`count.writer.${writer}`)),
          element('td', {}, number(count.writers[writer])),
        ),
      ),
    ),
  ];
}

function marks({ count, say }: CountView, number: NumberFormat): HTMLElement[] {
  const flags = Object.entries(count.flags).sort(([, a], [, b]) => b - a);
  if (flags.length === 0) return [];
  return [
    table(
      say('count.flags'),
      [say('count.flag'), say('count.answers')],
      flags
        .slice(0, mostFlags)
        .map(([flag, times]) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, element('code', {}, visible(flag).slice(0, 60))),
            element('td', {}, number(times)),
          ),
        ),
    ),
  ];
}

/** A column for each stretch of time, its classes one above the other. */
function overTime({ count, say }: CountView): HTMLElement[] {
  const times = Object.entries(count.times);
  if (times.length < 2) return [];
  const step = Math.ceil(times.length / mostBars);
  const columns: { from: string; classes: Map<string, number> }[] = [];
  for (const [index, [time, classes]] of times.entries()) {
    if (index % step === 0) columns.push({ from: time, classes: new Map() });
    const own = columns.at(-1)?.classes;
    for (const [digit, more] of Object.entries(classes))
      own?.set(digit, (own.get(digit) ?? 0) + more);
  }
  const sumOf = (classes: ReadonlyMap<string, number>) =>
    [...classes.values()].reduce((a, b) => a + b, 0);
  const highest = Math.max(...columns.map(({ classes }) => sumOf(classes)));
  const readable = (time: string) => time.replace('T', ' ');
  return [
    element(
      'figure',
      { class: 'times' },
      element(
        'figcaption',
        {},
        say('count.span', {
          from: readable(times[0]?.[0] ?? ''),
          to: readable(times.at(-1)?.[0] ?? ''),
        }),
      ),
      element(
        'div',
        { role: 'img', 'aria-label': say('count.time') },
        ...columns.map(({ from, classes }) => {
          const column = element('span', {
            title: [
              readable(from),
              ...[...classes].map(([digit, times]) => `${digit}xx ${String(times)}`),
            ].join('\n'),
          });
          for (const [digit, amount] of [...classes].sort(([a], [b]) => (a < b ? 1 : -1))) {
            const part = element('i', { 'data-class': digit });
            part.style.blockSize = `${String((amount / highest) * 100)}%`;
            column.append(part);
          }
          return column;
        }),
      ),
    ),
  ];
}

/** The kinds of answers that went worst, each with its first line. */
function worst({ count, say, explain }: CountView, number: NumberFormat): HTMLElement[] {
  const kinds = count.kinds
    .filter(({ code }) => code >= '400' || code === '000')
    .slice(0, mostWorst);
  if (kinds.length === 0) return [];
  return [
    element('h2', {}, say('count.worst')),
    element(
      'ol',
      { class: 'worst' },
      ...kinds.map(({ code, flag, count: times, line, sample }) => {
        const button = element('button', { type: 'button' }, say('count.explain'));
        button.addEventListener('click', () => {
          explain(sample);
        });
        return element(
          'li',
          {},
          element('b', { class: 'n', 'data-class': digitOf(code) }, code),
          element(
            'span',
            {},
            (flag === '' ? '' : `${visible(flag)} `) +
              say('count.line', { count: number(times), line: number(line) }),
          ),
          element('code', { dir: 'ltr' }, visible(sample).slice(0, 240)),
          button,
        );
      }),
    ),
  ];
}
