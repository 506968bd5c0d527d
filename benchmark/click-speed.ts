import type { Browser } from '@playwright/test';
import { withFreshPage, type Connection } from './connection.ts';

/** What the page does before the click: nothing, or get the next page ready in one of two ways. */
export type Preparation = 'nothing' | 'fetched' | 'drawn';

/** Time that a hand rests on a link before it clicks, in milliseconds. */
const restingTime = 400;

/** Runs in each page before anything else: leaves the browser the one way of preparing. */
function allowOnly(preparation: Preparation): void {
  if (preparation === 'nothing') {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  } else if (preparation === 'fetched') {
    HTMLScriptElement.supports = () => false;
  }
  document.addEventListener(
    'click',
    ({ timeStamp }) => {
      localStorage.setItem('clicked', String(performance.timeOrigin + timeStamp));
    },
    { capture: true },
  );
}

/** Runs in the page that the click led to. @returns milliseconds from the click to its first paint */
async function timeSinceClick(): Promise<number> {
  const paint = await new Promise<PerformanceEntry>((resolve) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry) resolve(entry);
    }).observe({ type: 'paint', buffered: true });
  });
  const [navigation] = performance.getEntriesByType(
    'navigation',
  ) as (PerformanceNavigationTiming & { activationStart?: number })[];
  // A page that was drawn out of sight is seen when it comes into the tab.
  const seen = Math.max(paint.startTime, navigation?.activationStart ?? 0);
  return performance.timeOrigin + seen - Number(localStorage.getItem('clicked'));
}

/**
 * Follows a link from one page of a number to another, as a hand with a mouse does.
 * @param origin of the served site
 * @param connection to throttle the first page to; what a browser draws out of sight is not throttled
 * @returns milliseconds from the click to the first paint of the page that it leads to
 */
export function clickToPaint(
  browser: Browser,
  origin: string,
  preparation: Preparation,
  connection?: Connection,
): Promise<number> {
  return withFreshPage(browser, connection, async ({ page, session }) => {
    await session.send('Network.setCacheDisabled', { cacheDisabled: false });
    await page.addInitScript(allowOnly, preparation);
    await page.goto(`${origin}/codes/404/`, { waitUntil: 'networkidle' });
    const link = page.locator('article a[href="/codes/410/"]').first();
    await link.scrollIntoViewIfNeeded();
    const script = page.waitForResponse('**/scripts/enhancements.js');
    await page.mouse.move(1, 1);
    await page.mouse.move(9, 9);
    await script;
    await page.waitForTimeout(restingTime);
    await link.hover();
    await page.waitForTimeout(restingTime);
    const arrived = page.waitForURL('**/codes/410/');
    await page.mouse.down();
    await page.mouse.up();
    await arrived;
    return page.evaluate(timeSinceClick);
  });
}
