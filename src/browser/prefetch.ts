import './trusted-types.ts';
import { pageOf } from './page-of.ts';
import { speculationRules } from './speculation-rules.ts';

/** The part of the Network Information API that tells whether to save the reader's data. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** How long the pointer has to rest on a link, in milliseconds. */
const restingTime = 80;
/** Pages that are kept drawn at a time: each costs the memory of a tab. */
const mostDrawn = 2;

/**
 * Gets a page of this site ready when the pointer rests on a link to it or a finger touches one, so
 * that it is there on the click: drawn out of sight where the browser can do that, else fetched.
 * Does nothing on slow connections or where the reader saves data.
 */
export function prefetchOnIntent(): void {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (connection?.saveData || /[23]g$/.test(connection?.effectiveType ?? '')) return;
  const here = pageOf(location.pathname);
  const prepare = HTMLScriptElement.supports('speculationrules') ? drawAhead() : fetchAhead();
  let resting: number | undefined;

  const linkUnder = ({ target }: Event) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    if (!link || link.origin !== location.origin) return undefined;
    const page = pageOf(link.pathname);
    return page === here || /\.\w+$/.test(page) ? undefined : link;
  };

  addEventListener('pointerover', (event) => {
    window.clearTimeout(resting);
    const link = linkUnder(event);
    if (link) resting = window.setTimeout(prepare, restingTime, link);
  });
  addEventListener(
    'touchstart',
    (event) => {
      const link = linkUnder(event);
      if (link) prepare(link);
    },
    { passive: true },
  );
}

type Prepare = (link: HTMLAnchorElement) => void;

/** Marks the links whose pages are to be drawn; a page whose link loses the mark is let go. */
function drawAhead(): Prepare {
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.textContent = speculationRules;
  document.head.append(rules);
  let marked: HTMLAnchorElement[] = [];
  const keep = (links: HTMLAnchorElement[]) => {
    for (const link of marked) if (!links.includes(link)) delete link.dataset['ready'];
    for (const link of links) link.dataset['ready'] = '';
    marked = links;
  };
  // A page that was drawn before the reader chose other colours has the old ones.
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-theme-switch]')) keep([]);
  });
  return (link) => {
    const isDrawn = marked.some(({ pathname }) => pageOf(pathname) === pageOf(link.pathname));
    if (!isDrawn) keep([...marked, link].slice(-mostDrawn));
  };
}

/** Fetches the page of each link once, as the link has its address: another form may be a redirect. */
function fetchAhead(): Prepare {
  const fetched = new Set<string>();
  return ({ pathname, search }) => {
    const page = pageOf(pathname);
    if (fetched.has(page)) return;
    fetched.add(page);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = pathname + search;
    document.head.append(hint);
  };
}
