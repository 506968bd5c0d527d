/**
 * Scores the search of the built site by kind of query: `npm run score:search -- [set …] [--misses]`.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { FurtherLookupFile, LookupFile } from '../src/search/lookup-file.ts';
import { createLookup, type Lookup } from '../src/search/lookup.ts';
import { unpackEntries } from '../src/search/packed-entries.ts';
import { textTable } from './terminal/text-table.ts';

/** A query as people type it. */
interface Query {
  kind: string;
  query: string;
  /**
   * What is right in the first place, any of it: a status code, a sub-code, or the address of a
   * page (`vendors/nginx`). Nothing, if nothing should be found.
   */
  expect: string[];
}

/** How often the right page came first, and among the first three. */
export interface Score {
  queries: number;
  first: number;
  firstThree: number;
}

/** The sets of queries in `tests/search-quality`, with the folder of the lookup that they are asked of. */
export const querySets = {
  'queries.en': '',
  'queries.ja': 'ja/',
  'queries.ja-blind': 'ja/',
  'queries.unseen': '',
  'queries.public': '',
  'queries.blind': '',
  'queries.sentences': '',
  'queries.blind-2': '',
  'queries.needs': '',
  'queries.unseen-2': '',
  'queries.unseen-3': '',
  'queries.unseen-4': '',
  'queries.unseen-5': '',
  'queries.unseen-6': '',
  'queries.unseen-7': '',
  'queries.unseen-8': '',
  'queries.messages': '',
  'queries.situations': '',
  'queries.ja-unseen': 'ja/',
  'queries.ja-unseen-2': 'ja/',
  'queries.ja-unseen-3': 'ja/',
  'queries.ja-unseen-4': 'ja/',
  'queries.ja-unseen-5': 'ja/',
  'queries.ja-unseen-6': 'ja/',
} as const;

export type QuerySet = keyof typeof querySets;

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: 'boolean', default: false } },
  });
  const sets = Object.keys(querySets) as QuerySet[];
  for (const set of sets.filter((name) => positionals.length === 0 || positionals.includes(name))) {
    const { scores, misses } = await scoreSearch(set);
    console.log(reportScores(set, scores));
    if (values.misses) console.log(misses.join('\n'));
  }
}

/**
 * Asks the built lookup all queries of a set. A result counts once for each thing: two meanings on
 * the page of one number are one place in the list.
 */
export async function scoreSearch(
  set: QuerySet,
): Promise<{ scores: Map<string, Score>; misses: string[] }> {
  const queries = JSON.parse(
    await readFile(new URL(`../tests/search-quality/${set}.json`, import.meta.url), 'utf8'),
  ) as Query[];
  const lookup = await loadLookup(querySets[set]);
  const scores = new Map<string, Score>();
  const misses: string[] = [];
  for (const { kind, query, expect: expected } of queries) {
    const things = thingsFor(lookup, query);
    const place =
      expected.length === 0
        ? things.length === 0
          ? 0
          : -1
        : things.findIndex((names) => names.some((name) => expected.includes(name)));
    for (const group of [kind, 'all']) {
      const score = scores.get(group) ?? { queries: 0, first: 0, firstThree: 0 };
      score.queries += 1;
      if (place === 0) score.first += 1;
      if (place >= 0 && place < 3) score.firstThree += 1;
      scores.set(group, score);
    }
    if (place !== 0) {
      const found = things.slice(0, 3).map(([name]) => name);
      misses.push(
        `not first: ${kind} “${query}”: ${found.join(' ') || 'nothing'}, not ${expected.join(' or ') || 'nothing'}`,
      );
    }
  }
  return { scores, misses };
}

/** The lookup of the built site, of both of its files. */
async function loadLookup(folder: string): Promise<Lookup> {
  const load = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(`../dist/${folder}${name}`, import.meta.url), 'utf8'));
  const first = (await load('lookup.json')) as LookupFile;
  const further = (await load('further-lookup.json')) as FurtherLookupFile;
  const entries = [first, further].flatMap((file) => unpackEntries(file.entries));
  return createLookup(entries, first.words);
}

/** What is found, best first, each by the names under which it may be expected. */
function thingsFor(lookup: Lookup, query: string): string[][] {
  const things = lookup(query).entries.map(({ kind, mark, codes, href }) => [
    ...(mark === undefined ? [] : [mark]),
    ...(kind === 'meaning' ? [] : [href.replace(/^\/(?:ja\/)?|\/$/g, '')]),
    // A situation may have several right answers.
    ...(kind === 'choice' ? codes : codes.slice(0, 1)),
  ]);
  return [...new Map(things.map((names) => [names[0], names])).values()];
}

/** Scores as a table, a kind of query a row. */
export function reportScores(title: string, scores: ReadonlyMap<string, Score>): string {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  const rows = [...scores]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([kind, { queries, first, firstThree }]) => [
      kind,
      String(queries),
      percent(first, queries),
      percent(firstThree, queries),
    ]);
  return `\nSearch, ${title}\n${textTable(['kind', 'count', 'first', 'in three'], rows, 'figures')}`;
}
