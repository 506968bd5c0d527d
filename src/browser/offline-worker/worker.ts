/*
 * The service worker of readers who asked to keep the site: it answers from the bundles that came
 * with its own build, so that a page never mixes two builds. Serwist loads and checks them, loads
 * those alone that changed, and removes the old ones when a newer worker takes over, which it does
 * when the reader says so or has closed the site. Nobody else has a worker.
 */
import { decompress } from 'fzstd';
import { Route, Serwist, type SerwistPlugin } from 'serwist';
import {
  bundleOf,
  fileIn,
  readBundle,
  type Bundle,
  type BundleReference,
  type KeptLanguage,
} from '../../offline/bundle.ts';
import { decodeAddress } from '../../search/decode-address.ts';
import type { KeptState, Question, Report } from '../offline/messages.ts';

declare const self: ServiceWorkerGlobalScope;
/** What is kept of each language, and what is said on kept pages, as the build knows it. */
declare const __KEPT__: Record<string, KeptLanguage>;
declare const __WORDS__: Record<string, Record<'kept' | 'keptOn' | 'newer', string>>;
declare const __BASE__: string;
declare const __SOURCE__: string;

/** How long one bundle may take. */
const patience = 60_000;
/** So many bundles stay unpacked between two answers. */
const mostUnpacked = 6;

const locales = (new URL(self.location.href).searchParams.get('keep') ?? '')
  .split(',')
  .filter((locale) => Object.hasOwn(__KEPT__, locale));
const bundles = locales.flatMap((locale) => __KEPT__[locale]?.bundles ?? []);
const cacheName = `kept ${__BASE__}`;
const addressOf = ({ path }: BundleReference) => new URL(__BASE__ + path, self.location.href).href;

const tell = async (report: Report) => {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) {
    client.postMessage(report);
  }
};

let done = 0;
const reports: SerwistPlugin = {
  requestWillFetch: ({ request }) =>
    Promise.resolve(new Request(request, { signal: AbortSignal.timeout(patience) })),
  /** Is waited for, so that a page hears the reason before it sees the worker go. */
  handlerDidError: async ({ error }) => {
    const isFull = error.name === 'QuotaExceededError';
    await tell({ type: 'failure', reason: isFull ? 'space' : 'network' });
    return undefined;
  },
  handlerDidComplete: async ({ event, error }) => {
    if (error !== undefined || event.type !== 'install') return;
    done += 1;
    await tell({ type: 'progress', done, of: bundles.length });
  },
};

const serwist = new Serwist({
  precacheEntries: bundles.map((bundle) => ({
    url: addressOf(bundle),
    revision: null,
    integrity: bundle.integrity,
  })),
  precacheOptions: { cacheName, concurrency: 6, plugins: [reports] },
  disableDevLogs: true,
});

const nothing: Bundle = { places: {}, bytes: new Uint8Array() };
const unpacked = new Map<string, Promise<Bundle>>();

async function unpack(response: Response): Promise<Bundle> {
  const packed = new Uint8Array(await response.arrayBuffer());
  return readBundle(decompress(packed) as Uint8Array<ArrayBuffer>);
}

/** A bundle from the device; one that is missing or damaged there is loaded again. */
async function load(reference: BundleReference, event: ExtendableEvent): Promise<Bundle> {
  const url = addressOf(reference);
  const stored = await serwist.matchPrecache(url);
  if (stored !== undefined) {
    try {
      return await unpack(stored);
    } catch {
      await (await caches.open(cacheName)).delete(url);
    }
  }
  const { integrity } = reference;
  const response = await serwist.precacheStrategy.handle({
    event,
    request: new Request(url, { integrity }),
    url: new URL(url),
    params: { cacheKey: url, integrity },
  });
  return unpack(response);
}

/** A bundle of a language, unpacked; the last few are remembered. */
function bundleBy(locale: string, id: string, event: ExtendableEvent): Promise<Bundle> {
  const reference = __KEPT__[locale]?.bundles.find((bundle) => bundle.id === id);
  if (reference === undefined) return Promise.resolve(nothing);
  const known = unpacked.get(reference.path);
  if (known !== undefined) return known;
  const loaded = load(reference, event).catch((error: unknown) => {
    unpacked.delete(reference.path);
    throw error;
  });
  unpacked.set(reference.path, loaded);
  const [oldest] = unpacked.keys();
  if (unpacked.size > mostUnpacked && oldest !== undefined) unpacked.delete(oldest);
  return loaded;
}

const mediaTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  ico: 'image/x-icon',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
};

/** A kept file; nothing if the language has none of that path. */
async function keptFile(
  locale: string,
  path: string,
  event: ExtendableEvent,
  status = 200,
): Promise<Response | undefined> {
  const content = fileIn(await bundleBy(locale, bundleOf(path), event), path);
  if (content === undefined) return undefined;
  const type = mediaTypes[path.replace(/^.*\./, '')] ?? 'application/octet-stream';
  const body = path.endsWith('.html')
    ? new TextDecoder().decode(content).replace('</footer>', `${await remark(locale)}</footer>`)
    : content;
  return new Response(body, { status, headers: { 'content-type': type } });
}

/** How old the kept site is, at the foot of its pages, and whether a newer one is there. */
async function remark(locale: string): Promise<string> {
  const words = __WORDS__[locale];
  if (words === undefined) return '';
  const since = await keptSince();
  const date = since && new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(since);
  const home = locale === __SOURCE__ ? __BASE__ : `${__BASE__}${locale}/`;
  const age = date ? words.keptOn.replace('{date}', date) : words.kept;
  const newer = self.registration.waiting ? ` ${words.newer}` : '';
  return `<p><a href="${home}offline/">${age}${newer}</a></p>`;
}

const sinceAddress = new URL(`${__BASE__}offline-bundles/since`, self.location.href).href;
const sinceCache = `kept-since ${__BASE__}`;

async function keptSince(): Promise<number | undefined> {
  const stored = await (await caches.open(sinceCache)).match(sinceAddress);
  return stored && Number(await stored.text());
}

/** Where an address leads below the site's root: its language, and the path of its file. */
function placeOf(url: URL): { locale: string; path: string } {
  const path = decodeAddress(url.pathname).slice(__BASE__.length);
  const locale = Object.keys(__KEPT__).find(
    (own) => own !== __SOURCE__ && (path === own || path.startsWith(`${own}/`)),
  );
  const isFile = /\.\w+$/.test(path);
  const file = isFile ? path : `${path.replace(/\/$/, '')}/index.html`.replace(/^\//, '');
  return { locale: locale ?? __SOURCE__, path: file };
}

/** The language of the page that asks for a file; a page asks for itself. */
async function languageOfPage(request: Request, url: URL, clientId: string): Promise<string> {
  if (request.mode === 'navigate') return placeOf(url).locale;
  const client = await self.clients.get(clientId);
  const page = client?.type === 'window' ? client.url : request.referrer;
  return page === '' ? placeOf(url).locale : placeOf(new URL(page)).locale;
}

async function answer(request: Request, url: URL, event: FetchEvent): Promise<Response> {
  const locale = await languageOfPage(request, url, event.clientId);
  const isKept = locales.includes(locale);
  const { path } = placeOf(url);
  const isPage = request.mode === 'navigate';
  if (isKept) {
    const file = await keptFile(locale, path, event).catch(() => undefined);
    if (file !== undefined) {
      // The form without a slash is what people type; links of the page count on the other.
      return isPage && path.endsWith('/index.html') && !url.pathname.endsWith('/')
        ? Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 301)
        : file;
    }
  }
  try {
    return await fetch(request);
  } catch (error) {
    const [fallback = ''] = isKept ? [locale] : locales;
    const folder = fallback === __SOURCE__ ? '' : `${fallback}/`;
    const instead = isKept
      ? await keptFile(fallback, '404.html', event, 404)
      : await keptFile(fallback, `${folder}offline/index.html`, event, 503);
    if (isPage && instead !== undefined) return instead;
    throw error;
  }
}

/** The bundles that are not on the device, or not whole. */
async function missingOf(wanted: readonly BundleReference[]): Promise<BundleReference[]> {
  const checked = await Promise.all(
    wanted.map(async (bundle) => {
      const stored = await serwist.matchPrecache(addressOf(bundle));
      if (stored === undefined) return bundle;
      const digest = await crypto.subtle.digest('SHA-256', await stored.arrayBuffer());
      const integrity = `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
      return integrity === bundle.integrity ? undefined : bundle;
    }),
  );
  return checked.filter((bundle) => bundle !== undefined);
}

const answers = {
  state: async ({ locale }: Extract<Question, { type: 'state' }>): Promise<KeptState> => {
    const own = locales.includes(locale) ? (__KEPT__[locale]?.bundles ?? []) : [];
    const missing = (await missingOf(own)).length;
    return { missing, bundles: own.length, since: await keptSince() };
  },
  repair: async (_: Question, event: ExtendableMessageEvent): Promise<boolean> => {
    const cache = await caches.open(cacheName);
    const missing = await missingOf(bundles);
    unpacked.clear();
    for (const [index, bundle] of missing.entries()) {
      await cache.delete(addressOf(bundle));
      await load(bundle, event);
      await tell({ type: 'progress', done: index + 1, of: missing.length });
    }
    return true;
  },
  /** @returns how many other pages of the site are open, which must not get parts of two builds */
  'take-over': async (): Promise<number> => {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const others = pages.filter(({ url }) => new URL(url).pathname.startsWith(__BASE__)).length - 1;
    if (others <= 0) await self.skipWaiting();
    return Math.max(0, others);
  },
};

self.addEventListener('message', (event) => {
  const question = event.data as Question | undefined;
  if (question === undefined || !Object.hasOwn(answers, question.type)) return;
  const port = event.ports[0];
  event.waitUntil(
    answers[question.type](question as never, event).then(
      (reply) => {
        port?.postMessage({ reply });
      },
      (error: unknown) => {
        port?.postMessage({ error: String(error) });
      },
    ),
  );
});
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .open(sinceCache)
      .then((cache) => cache.put(sinceAddress, new Response(String(Date.now())))),
  );
});

serwist.registerRoute(
  new Route(
    ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(__BASE__),
    ({ request, event }) => answer(request, new URL(request.url), event as FetchEvent),
  ),
);
serwist.addEventListeners();
