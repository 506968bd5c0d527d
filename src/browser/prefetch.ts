import { pageOf } from './page-of.ts';

/** The part of the Network Information API that tells whether to save the reader's data. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** How long the pointer has to rest on a link, in milliseconds. */
const restingTime = 80;

/**
 * Fetches a page of this site when the pointer rests on a link to it or a finger touches one, so
 * that it is there on the click. Does nothing on slow connections or where the reader saves data.
 */
export function prefetchOnIntent(): void {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (connection?.saveData || /[23]g$/.test(connection?.effectiveType ?? '')) return;
  const fetched = new Set([pageOf(location.pathname)]);
  let resting: number | undefined;

  const addressUnder = ({ target }: Event) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    return link && link.origin === location.origin ? link.pathname + link.search : undefined;
  };
  /** @param address as a link has it, since another form of the same page may be a redirect */
  const prefetch = (address: string) => {
    const page = pageOf(address);
    if (fetched.has(page) || /\.\w+$/.test(page)) return;
    fetched.add(page);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = address;
    document.head.append(hint);
  };

  addEventListener('pointerover', (event) => {
    window.clearTimeout(resting);
    const address = addressUnder(event);
    if (address !== undefined) resting = window.setTimeout(prefetch, restingTime, address);
  });
  addEventListener(
    'touchstart',
    (event) => {
      const address = addressUnder(event);
      if (address !== undefined) prefetch(address);
    },
    { passive: true },
  );
}
