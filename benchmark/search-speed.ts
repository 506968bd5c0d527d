import type { Browser } from '@playwright/test';
import { withFreshPage, type Connection } from './connection.ts';

/** A query, and the number that its first result must be. */
export interface SearchQuery {
  text: string;
  code: string;
}

/** How fast the front page's search answered a query. */
export interface SearchAnswer {
  /** Milliseconds from the last key to the frame that shows the first result. */
  time: number;
  /** What had been loaded for it until then. */
  loaded: { path: string; bytes: number }[];
}

/** How a query gets into the box: key by key, or all at once as soon as the box has the focus. */
export type Entry = 'typed' | 'pasted';

/** Milliseconds between two keys of a fast typist. */
const keyInterval = 100;

/**
 * Runs in the page before anything else. It waits for the query to stand in a search box and for
 * the first result to be the expected one, and keeps the answer in `window.searchAnswer`.
 */
function observeAnswer({ text, code }: SearchQuery): void {
  let focused = 0;
  let lastKey = 0;
  document.addEventListener('focusin', ({ timeStamp }) => {
    focused ||= timeStamp;
  });
  const observer = new MutationObserver(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement) || field.value !== text) return;
    const first = field.form?.querySelector('[role=option]');
    if (!first?.checkVisibility() || !first.textContent.includes(code)) return;
    observer.disconnect();
    // The frame that shows the result has been made when a task after its callbacks runs.
    requestAnimationFrame(() => {
      setTimeout(() => {
        const now = performance.now();
        const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        const loaded = resources
          .filter(({ startTime, responseEnd }) => startTime >= focused && responseEnd <= now)
          .map(({ name, transferSize }) => ({ path: new URL(name).pathname, bytes: transferSize }));
        Object.assign(window, { searchAnswer: { time: now - lastKey, loaded } });
      });
    });
  });
  document.addEventListener('keydown', ({ timeStamp }) => {
    lastKey = timeStamp;
  });
  // What is pasted comes without a key.
  document.addEventListener('input', ({ timeStamp }) => {
    lastKey ||= timeStamp;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

/**
 * Searches on the front page of a browser that has nothing of the search yet.
 * @param origin of the served site
 * @param connection to throttle the page to, if any
 */
export function search(
  browser: Browser,
  origin: string,
  query: SearchQuery,
  entry: Entry,
  connection?: Connection,
): Promise<SearchAnswer> {
  return withFreshPage(browser, connection, async ({ page }) => {
    await page.addInitScript(observeAnswer, query);
    await page.goto(origin, { waitUntil: 'networkidle' });
    await page.locator('main input[type=search]').focus();
    if (entry === 'typed') await page.keyboard.type(query.text, { delay: keyInterval });
    else await page.keyboard.insertText(query.text);
    await page.waitForFunction(() => 'searchAnswer' in window);
    return page.evaluate(() => (window as unknown as { searchAnswer: SearchAnswer }).searchAnswer);
  });
}
