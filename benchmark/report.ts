import { textTable } from '../scripts/terminal/text-table.ts';
import type { Build } from './cold-build.ts';
import { count, milliseconds, ratio, seconds } from './figures.ts';
import { medianOf } from './median.ts';
import type { SearchAnswer } from './search-speed.ts';
import type { Visit } from './throttled-visit.ts';

/** A page that was visited several times. */
export interface VisitedPage {
  name: string;
  visits: readonly Visit[];
}

/** A page of this site, and the page with the same article in Starlight, if there is one. */
export interface ComparedPage extends VisitedPage {
  starlight?: VisitedPage | undefined;
}

/** What the largest paint of this site's pages may take, as a multiple of another page's. */
const largestPaintGoals = { empty: 1.15, starlight: 0.6 };

const largestPaint = ({ largestPaint: time }: Visit) => time;

/** The ratio of two medians, and whether it keeps to the goal. */
function compare(
  own: VisitedPage,
  other: VisitedPage | undefined,
  figure: (visit: Visit) => number,
  goal?: number,
): string {
  if (other === undefined) return '';
  const found = medianOf(own.visits, figure) / medianOf(other.visits, figure);
  if (goal === undefined) return ratio(found);
  return `${ratio(found)} ${found <= goal ? 'met' : 'MISSED'}`;
}

/** A page's own figures. */
function figuresOf({ name, visits }: VisitedPage): string[] {
  const paints = visits.map(largestPaint);
  return [
    name,
    count(medianOf(visits, ({ bytes }) => bytes)),
    count(medianOf(visits, ({ requests }) => requests)),
    milliseconds(medianOf(visits, ({ firstPaint }) => firstPaint)),
    milliseconds(medianOf(visits, largestPaint)),
    `${count(Math.min(...paints))} to ${count(Math.max(...paints))}`,
    milliseconds(medianOf(visits, ({ blocking }) => blocking)),
    medianOf(visits, ({ shift }) => shift).toFixed(3),
  ];
}

/**
 * The table of all pages: medians, and ratios of medians.
 * @param empty the page that no page can be faster than
 * @param pages of this site
 */
export function reportPages(empty: VisitedPage, pages: readonly ComparedPage[]): string {
  const heads = [
    'page',
    'bytes',
    'requests',
    'first paint',
    'largest paint',
    'from to (ms)',
    'blocking',
    'shift',
    `÷ empty (≤ ${String(largestPaintGoals.empty)})`,
    `÷ Starlight (≤ ${String(largestPaintGoals.starlight)})`,
    'bytes ÷ Starlight',
  ];
  const ownRow = (page: ComparedPage) => [
    ...figuresOf(page),
    compare(page, empty, largestPaint, largestPaintGoals.empty),
    compare(page, page.starlight, largestPaint, largestPaintGoals.starlight),
    compare(page, page.starlight, ({ bytes }) => bytes),
  ];
  const otherRow = (page: VisitedPage) => [
    ...figuresOf(page),
    compare(page, empty, largestPaint),
    '',
    '',
  ];
  const rows = [
    otherRow(empty),
    ...pages.map(ownRow),
    ...pages.flatMap(({ starlight }) => (starlight === undefined ? [] : [otherRow(starlight)])),
  ];
  return textTable(heads, rows, 'figures');
}

/** Answers of the search to one query, on one connection. */
export interface SearchSample {
  query: string;
  connection: string;
  typed: readonly SearchAnswer[];
  pasted: readonly SearchAnswer[];
}

/** What was loaded before the first result, file by file. */
function loadedBefore(answers: readonly SearchAnswer[]): string {
  const files = answers.at(-1)?.loaded ?? [];
  const sum = files.reduce((bytes, file) => bytes + file.bytes, 0);
  const list = files.map(({ path, bytes }) => `${path} ${count(bytes)}`).join(', ');
  return files.length === 0 ? 'nothing' : `${count(sum)} (${list})`;
}

/** The table of the search: medians of the time from the last key to the first result. */
export function reportSearch(samples: readonly SearchSample[]): string {
  const time = (answers: readonly SearchAnswer[]) =>
    milliseconds(medianOf(answers, (answer) => answer.time));
  return [
    textTable(
      ['query', 'connection', 'typed', 'pasted at once'],
      samples.map(({ query, connection, typed, pasted }) => [
        query,
        connection,
        time(typed),
        time(pasted),
      ]),
      'figures',
    ),
    ...samples.map(
      ({ query, connection, pasted }) =>
        `Bytes loaded before the first result of ${query}, pasted, ${connection}: ${loadedBefore(pasted)}`,
    ),
  ].join('\n');
}

/** What clicks on links took, by how the next page was made ready. */
export interface ClickSample {
  preparation: string;
  throttled: readonly number[];
  unthrottled: readonly number[];
}

/** The table of clicks: medians of the time from the click to the first paint of the next page. */
export function reportClicks(samples: readonly ClickSample[]): string {
  const time = (times: readonly number[]) => milliseconds(medianOf(times, (one) => one));
  return textTable(
    ['next page', 'throttled', 'unthrottled'],
    samples.map(({ preparation, throttled, unthrottled }) => [
      preparation,
      time(throttled),
      time(unthrottled),
    ]),
    'figures',
  );
}

/** The table of build times: medians of builds without caches. */
export function reportBuilds(own: readonly Build[], starlight: readonly Build[]): string {
  const ownTime = medianOf(own, ({ time }) => time);
  const starlightTime = medianOf(starlight, ({ time }) => time);
  const row = (name: string, builds: readonly Build[], time: number) => {
    const pages = medianOf(builds, (build) => build.pages);
    return [name, seconds(time), count(pages), milliseconds(time / pages)];
  };
  return [
    textTable(
      ['cold build', 'time', 'pages', 'per page'],
      [row('this site', own, ownTime), row('Starlight', starlight, starlightTime)],
      'figures',
    ),
    `This site ÷ Starlight: ${ratio(ownTime / starlightTime)}`,
  ].join('\n');
}
