import { ask, type Answer } from './ask.ts';
import { textOf } from './unpack.ts';
import { endingsWithCharset, headersOfAll, lifeOf, typesByEnding } from './wanted-headers.ts';

/** One thing that was looked at. */
export interface Check {
  /** What it is about: `redirects`, `404`, `types`, `headers`, `compression`, `search`. */
  area: string;
  /** What should be, as a sentence. */
  promise: string;
  /** `needed`: the site does not work without it. `wanted`: it works, with a loss. */
  level: 'needed' | 'wanted';
  holds: boolean;
  /** What was found where it does not hold. */
  found: string;
}

/** Files of each kind that are looked at; a host that treats one well treats its like well. */
const files = [
  'codes/404.json',
  'codes/404.md',
  'ja/codes/404.md',
  'codes.json',
  'lookup.json',
  'feed.xml',
  'sitemap-index.xml',
  'robots.txt',
  'llms.txt',
  'favicon.svg',
  'favicon.ico',
  'social/404.png',
  'scripts/search.js',
  'pagefind/pagefind.js',
  'pagefind/wasm.en.pagefind',
  'site.webmanifest',
  'offline-worker.js',
];

/** Addresses that lead nowhere, each in its own way. */
const nowhere = ['nothing/here', 'codes/404/nothing/', 'ja/nothing', '%ff', '$&$1'];

const endingOf = (file: string) => /\.(\w+)$/.exec(file)?.[1] ?? 'html';

/** Which files of the full-text index there are, from what it tells its own script. */
async function indexFiles(get: (path: string) => Promise<Answer>): Promise<string[]> {
  const answer = await get('pagefind/pagefind-entry.json');
  if (answer.status !== 200) return [];
  const { languages } = JSON.parse(textOf(answer)) as {
    languages: Record<string, { hash: string }>;
  };
  return Object.values(languages).map(({ hash }) => `pagefind/pagefind.${hash}.pf_meta`);
}

/** A bundle of what readers keep offline, from the worker that asks for them. */
async function bundleFiles(get: (path: string) => Promise<Answer>): Promise<string[]> {
  const bundle = /offline-bundles\/[\w/.-]+\.bin/.exec(textOf(await get('offline-worker.js')));
  return bundle === null ? [] : [...bundle];
}

/**
 * Asks a host for a file of each kind, for addresses as links and as people write them, and for
 * addresses that lead nowhere.
 * @param site address of the front page
 * @param certificate of an authority to trust beside the usual ones
 */
export async function checkAnswers(site: URL, certificate?: string): Promise<Check[]> {
  const root = site.href.endsWith('/') ? site.href : `${site.href}/`;
  const get = (path: string) => ask(new URL(root + path), certificate);
  const checks: Check[] = [];
  const check = (
    level: Check['level'],
    area: string,
    promise: string,
    faults: readonly (string | false | undefined)[],
  ) => {
    const found = faults.filter((fault) => typeof fault === 'string');
    checks.push({ area, promise, level, holds: found.length === 0, found: found.join('; ') });
  };

  const home = await ask(site, certificate);
  const links = linksOf(textOf(home), site);
  const linked = await Promise.all(
    links.map(async (link) => ({ link, answer: await ask(link, certificate) })),
  );
  check('needed', 'redirects', 'Every link of the front page answers 200 itself', [
    home.status !== 200 && `the front page answers ${String(home.status)}`,
    links.length < 20 && `${String(links.length)} links`,
    ...linked.map(
      ({ link, answer }) =>
        answer.status !== 200 &&
        `${link.pathname} ${String(answer.status)} ${answer.headers['location'] ?? ''}`.trim(),
    ),
  ]);

  const typed = await Promise.all(
    ['codes/451', 'codes/451/', 'ja/codes/404', 'search?q=a%20b'].map(async (path) => ({
      path,
      ...(await follow(new URL(root + path), certificate)),
    })),
  );
  check('needed', 'redirects', 'An address answers as people type it, on the same host', [
    ...typed.map(
      ({ path, answer: { status }, address, steps }) =>
        (status !== 200 || address.origin !== site.origin || steps > 1) &&
        `${path} leads to ${String(status)} ${address.href} in ${String(steps)} steps`,
    ),
  ]);
  check('wanted', 'redirects', 'A query stays with an address that is redirected', [
    ...typed.map(
      ({ path, address }) =>
        path.includes('?') && address.search === '' && `${path} became ${address.href}`,
    ),
  ]);
  check('wanted', 'redirects', 'An address answers as people type it, without a redirect', [
    ...typed.map(({ path, steps }) => steps > 0 && path),
  ]);

  const missing = await Promise.all(
    nowhere.map(async (path) => {
      const { answer } = await follow(new URL(root + path), certificate);
      return { path, answer };
    }),
  );
  check('needed', '404', 'What is not there answers 404', [
    // A host may refuse what is no address at all.
    ...missing.map(
      ({ path, answer: { status } }) =>
        !(status === 404 || (path.startsWith('%') && status === 400)) &&
        `${path} ${String(status)}`,
    ),
  ]);
  check('wanted', '404', 'and has the page of this site that helps on', [
    ...missing.map(
      ({ path, answer }) =>
        answer.status === 404 && !textOf(answer).includes('data-suggestion') && path,
    ),
  ]);

  const hashed = [...(await indexFiles(get)), ...(await bundleFiles(get))];
  const answers = await Promise.all(
    [...files, ...hashed].map(async (file) => ({
      file,
      ending: endingOf(file),
      answer: await get(file),
    })),
  );
  const all = [{ file: '', ending: 'html', answer: home }, ...answers];
  check('needed', 'types', 'Every kind of file is there', [
    !hashed.some((file) => file.endsWith('.pf_meta')) && 'no full-text index',
    !hashed.some((file) => file.endsWith('.bin')) && 'no offline bundles',
    ...all.map(
      ({ file, answer: { status, headers } }) =>
        (status !== 200 || headers['location'] !== undefined) && `${file} ${String(status)}`,
    ),
  ]);
  const typeOf = ({ headers }: Answer) => headers['content-type'] ?? 'none';
  const isOfType = (ending: string, answer: Answer) =>
    typesByEnding[ending]?.includes(typeOf(answer).replace(/;.*/, '').trim()) ?? true;
  const neededEndings = ['html', 'js', 'json', 'svg', 'png'];
  for (const level of ['needed', 'wanted'] as const) {
    const promise =
      level === 'needed' ? 'Pages, scripts, data and pictures have their type' : 'All have';
    check(level, 'types', promise, [
      ...all.map(
        ({ file, ending, answer }) =>
          neededEndings.includes(ending) === (level === 'needed') &&
          !isOfType(ending, answer) &&
          `${file} ${typeOf(answer)}`,
      ),
    ]);
  }
  check('wanted', 'types', 'Text says that it is UTF-8', [
    ...all.map(
      ({ file, ending, answer }) =>
        endingsWithCharset.includes(ending) &&
        !/charset="?utf-8/i.test(typeOf(answer)) &&
        `${file} ${typeOf(answer)}`,
    ),
  ]);

  for (const [name, value] of Object.entries(headersOfAll)) {
    check('wanted', 'headers', `${name} is sent with everything, errors too`, [
      ...[...all, ...missing.map(({ path, answer }) => ({ file: path, answer }))].map(
        ({ file, answer }) =>
          answer.status !== 400 &&
          answer.headers[name] !== value &&
          `${file === '' ? 'front page' : file} ${answer.headers[name] ?? 'none'}`,
      ),
    ]);
  }
  check('wanted', 'headers', 'What is named by its content is kept for good, the rest shortly', [
    ...all.map(({ file, answer: { headers } }) => {
      const sent = headers['cache-control'] ?? 'none';
      return sent !== lifeOf(file) && `${file === '' ? 'front page' : file} ${sent}`;
    }),
  ]);

  const packed = all.filter(({ ending }) => ['html', 'js', 'json', 'md'].includes(ending));
  const encodings = new Set(packed.map(({ answer }) => answer.headers['content-encoding'] ?? ''));
  check('wanted', 'compression', 'Text comes compressed', [
    ...packed.map(
      ({ file, answer: { headers } }) =>
        headers['content-encoding'] === undefined && (file === '' ? 'front page' : file),
    ),
  ]);
  check('wanted', 'compression', 'with brotli or Zstandard', [
    !encodings.has('br') && !encodings.has('zstd') && [...encodings].join(', '),
  ]);
  return checks;
}

/** Addresses that a page of the site links to within the site, each once. */
function linksOf(html: string, site: URL): URL[] {
  const hrefs = [...html.matchAll(/<a [^>]*?href="?([^"\s>]+)/g)].map(
    ([, href = '']) => new URL(href.replaceAll('&amp;', '&'), site),
  );
  const inside = hrefs
    .filter(({ origin }) => origin === site.origin)
    .map(({ origin, pathname, search }) => origin + pathname + search);
  return [...new Set(inside)].map((href) => new URL(href));
}

/** Follows the redirects of an address, as long as they stay on its host. */
async function follow(
  address: URL,
  certificate?: string,
): Promise<{ answer: Answer; address: URL; steps: number }> {
  let current = address;
  for (let steps = 0; ; steps += 1) {
    const answer = await ask(current, certificate);
    const { status, headers } = answer;
    const { location } = headers;
    if (status < 300 || status > 399 || location === undefined || steps === 5) {
      return { answer, address: current, steps };
    }
    const next = new URL(location, current);
    if (next.origin !== address.origin) return { answer, address: next, steps: steps + 1 };
    current = next;
  }
}
