import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { textTable } from '../../scripts/terminal/text-table.ts';
import { createLookup, type LookupEntry } from '../../src/search/lookup.ts';

/** A query as people type it, and the codes any of which is right in first place. */
interface Query {
  kind: string;
  query: string;
  expect: string[];
}

/** How often the right page came first, and among the first three. */
interface Score {
  queries: number;
  first: number;
  firstThree: number;
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

function report(title: string, scores: ReadonlyMap<string, Score>, misses: string[]): string {
  const rows = [...scores].map(([kind, { queries, first, firstThree }]) => [
    kind,
    String(queries),
    percent(first, queries),
    percent(firstThree, queries),
  ]);
  return [
    `\nSearch, ${title}`,
    textTable(['kind', 'count', 'hit@1', 'hit@3'], rows, 'figures'),
    ...misses.map((miss) => `not first: ${miss}`),
  ].join('\n');
}

/**
 * Scores the queries of a file against the built lookup. A result counts once for each page: two
 * meanings on the page of one number are one place in the list.
 */
async function scoreQueries(name: string, lookupFile: string): Promise<Score> {
  const queries = JSON.parse(
    await readFile(new URL(`${name}.json`, import.meta.url), 'utf8'),
  ) as Query[];
  const { entries } = JSON.parse(await readFile(lookupFile, 'utf8')) as { entries: LookupEntry[] };
  const lookup = createLookup(entries);
  const scores = new Map<string, Score>();
  const misses: string[] = [];
  for (const { kind, query, expect: expected } of queries) {
    const found = [
      ...new Set(lookup(query).flatMap(({ code, subCodeOf }) => [code, ...(subCodeOf ?? [])])),
    ];
    const position = found.findIndex((code) => expected.includes(code));
    for (const group of [kind, 'all']) {
      const score = scores.get(group) ?? { queries: 0, first: 0, firstThree: 0 };
      score.queries += 1;
      if (position === 0) score.first += 1;
      if (position >= 0 && position < 3) score.firstThree += 1;
      scores.set(group, score);
    }
    if (position !== 0) {
      misses.push(
        `${kind} “${query}”: ${found.slice(0, 3).join(' ') || 'nothing'}, not ${expected.join(' or ')}`,
      );
    }
  }
  console.log(report(name, new Map([...scores].sort(([a], [b]) => a.localeCompare(b))), misses));
  return scores.get('all') ?? { queries: 0, first: 0, firstThree: 0 };
}

/** Least shares of first places and of places among the first three. */
const sets = [
  { name: 'queries.en', lookupFile: 'dist/lookup.json', first: 0.9, firstThree: 0.98 },
  { name: 'queries.ja', lookupFile: 'dist/ja/lookup.json', first: 0.9, firstThree: 0.98 },
  // Written without sight of the site, and odd on purpose; it keeps the others honest.
  { name: 'queries.unseen', lookupFile: 'dist/lookup.json', first: 0.85, firstThree: 0.88 },
];

describe('the search', () => {
  for (const { name, lookupFile, first, firstThree } of sets) {
    it(`puts the right page first for ${percent(first, 1)} of ${name}, and among the first three for ${percent(firstThree, 1)}`, async () => {
      const score = await scoreQueries(name, lookupFile);
      assert.ok(score.queries >= 60);
      assert.ok(score.first / score.queries >= first);
      assert.ok(score.firstThree / score.queries >= firstThree);
    });
  }
});
