/*
 * Measures how fast the built site loads on a slow phone, beside an empty page and beside the same
 * articles in a Starlight site, and how fast its search answers.
 *
 *   npm run benchmark
 *   npm run benchmark -- --visits 15 --slowdown 1 --with-builds
 *   npm run benchmark -- --browser /usr/bin/chromium
 *
 * The packaged browser of the tests draws no page ahead; a whole Chromium does.
 */
import type { Browser } from '@playwright/test';
import { parseArgs } from 'node:util';
import { dist, findLongestPage, listAssignedNumbers, requireBuiltSite } from './built-site.ts';
import { buildCold, type Build } from './cold-build.ts';
import { clickToPaint, type Preparation } from './click-speed.ts';
import { describeConnection, slowPhone, type Connection } from './connection.ts';
import { launchBrowser } from './launch-browser.ts';
import {
  reportBuilds,
  reportClicks,
  reportPages,
  reportSearch,
  type ClickSample,
  type SearchSample,
  type VisitedPage,
} from './report.ts';
import { search, type Entry, type SearchAnswer, type SearchQuery } from './search-speed.ts';
import { serveDocument, serveFolder, type StaticServer } from './server.ts';
import { writeStarlightSite } from './starlight-site.ts';
import { visit, type Visit } from './throttled-visit.ts';

/** How thoroughly to measure, and what for. */
interface Settings {
  /** Visits of each page. */
  visitCount: number;
  connection: Connection;
  withBuilds: boolean;
  /** Program of the browser; that of the tests if left out. */
  browser: string | undefined;
}

/** Builds of each site, where builds are measured. */
const buildCount = 3;

const emptyDocument = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Empty page</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <p>One short line of text.</p>
  </body>
</html>
`;

/** Runs a task a number of times, one after the other. */
async function repeat<Result>(times: number, task: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let time = 0; time < times; time += 1) results.push(await task());
  return results;
}

/**
 * Visits all pages in turn, so that a busy moment of the machine meets all of them alike. The first
 * round only warms up the browser and the server.
 */
async function visitInTurn(
  browser: Browser,
  urls: ReadonlyMap<string, string>,
  { visitCount, connection }: Settings,
): Promise<Map<string, VisitedPage>> {
  const rounds = await repeat(visitCount + 1, async () => {
    const round = new Map<string, Visit>();
    for (const [name, url] of urls) round.set(name, await visit(browser, url, connection));
    return round;
  });
  return new Map(
    [...urls.keys()].map((name) => {
      const visits = rounds.slice(1).flatMap((round) => round.get(name) ?? []);
      return [name, { name, visits }];
    }),
  );
}

async function measurePages(
  browser: Browser,
  site: StaticServer,
  starlight: StaticServer,
  articles: readonly string[],
  settings: Settings,
): Promise<string> {
  const empty = await serveDocument(emptyDocument);
  const starlightName = (path: string) => `Starlight ${path}`;
  const ownPaths = [...articles, '/', '/codes'];
  const visited = await visitInTurn(
    browser,
    new Map([
      ['empty page', empty.origin],
      ...ownPaths.map((path) => [path, site.origin + path] as const),
      ...articles.map((path) => [starlightName(path), `${starlight.origin}${path}/`] as const),
    ]),
    settings,
  );
  await empty.close();
  const pageNamed = (name: string): VisitedPage => visited.get(name) ?? { name, visits: [] };
  return reportPages(
    pageNamed('empty page'),
    ownPaths.map((path) => ({
      ...pageNamed(path),
      starlight: visited.get(starlightName(path)),
    })),
  );
}

const queries: SearchQuery[] = [
  { text: '499', code: '499' },
  { text: 'rate limit', code: '429' },
];

async function measureSearch(
  browser: Browser,
  site: StaticServer,
  { visitCount, connection }: Settings,
): Promise<string> {
  const samples: SearchSample[] = [];
  for (const query of queries) {
    for (const line of [connection, undefined]) {
      const answers = (entry: Entry): Promise<SearchAnswer[]> =>
        repeat(visitCount, () => search(browser, site.origin, query, entry, line));
      samples.push({
        query: `“${query.text}”`,
        connection: line === undefined ? 'unthrottled' : 'throttled',
        typed: await answers('typed'),
        pasted: await answers('pasted'),
      });
    }
  }
  return reportSearch(samples);
}

const preparations: Record<Preparation, string> = {
  nothing: 'not made ready',
  fetched: 'fetched ahead',
  drawn: 'drawn ahead',
};

async function measureClicks(
  browser: Browser,
  site: StaticServer,
  { visitCount, connection }: Settings,
): Promise<string> {
  const samples: ClickSample[] = [];
  for (const [preparation, name] of Object.entries(preparations) as [Preparation, string][]) {
    const times = (line?: Connection) =>
      repeat(visitCount, () => clickToPaint(browser, site.origin, preparation, line));
    samples.push({
      preparation: name,
      throttled: await times(connection),
      unthrottled: await times(),
    });
  }
  return reportClicks(samples);
}

/** Builds both sites in turn, without caches. */
async function measureBuilds(starlightFolder: string): Promise<string> {
  const own: Build[] = [];
  const starlight: Build[] = [];
  await repeat(buildCount, async () => {
    own.push(await buildCold(process.cwd()));
    starlight.push(await buildCold(starlightFolder));
  });
  return reportBuilds(own, starlight);
}

/** Prepares the sites, measures them one after the other, and prints what comes out. */
async function benchmark(settings: Settings): Promise<void> {
  const codes = await listAssignedNumbers();
  const articles = ['404', await findLongestPage(codes)].map((code) => `/codes/${code}`);
  const starlightFolder = await writeStarlightSite(codes);
  console.log('Building the same articles with Starlight …');
  await buildCold(starlightFolder, `${starlightFolder}/dist`);

  const site = await serveFolder(dist);
  const starlight = await serveFolder(`${starlightFolder}/dist`);
  const browser = await launchBrowser(settings.browser);
  try {
    console.log(
      `Visiting each page ${String(settings.visitCount)} times, with ${describeConnection(settings.connection)} …\n`,
    );
    console.log(await measurePages(browser, site, starlight, articles, settings));
    console.log('\nSearch on the front page, from the last key to the first result:\n');
    console.log(await measureSearch(browser, site, settings));
    console.log('\nFrom a click on a link to the first paint of the next page:\n');
    console.log(await measureClicks(browser, site, settings));
  } finally {
    await browser.close();
    await Promise.all([site.close(), starlight.close()]);
  }
  if (settings.withBuilds) {
    console.log(`\nBuilding each site ${String(buildCount)} times without caches …\n`);
    console.log(await measureBuilds(starlightFolder));
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      visits: { type: 'string', default: '5' },
      slowdown: { type: 'string', default: String(slowPhone.slowdown) },
      'with-builds': { type: 'boolean', default: false },
      browser: { type: 'string' },
    },
  });
  requireBuiltSite();
  await benchmark({
    visitCount: Number(values.visits),
    connection: { ...slowPhone, slowdown: Number(values.slowdown) },
    withBuilds: values['with-builds'],
    browser: values.browser,
  });
}
