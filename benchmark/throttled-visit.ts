import type { Browser, CDPSession } from '@playwright/test';
import { withFreshPage, type Connection } from './connection.ts';
import { blockingTime, recordTasks } from './main-thread.ts';

/** What the page itself is told of its loading; times in milliseconds from the navigation. */
interface Paints {
  firstPaint: number;
  largestPaint: number;
  /** Sum of all layout shifts. */
  shift: number;
}

/** One visit to a page. */
export interface Visit extends Paints {
  /** Bytes of all responses as they were transferred, header fields included. */
  bytes: number;
  requests: number;
  /** What tasks of the main thread took beyond 50 ms each, together, in milliseconds. */
  blocking: number;
}

/** Time to let late scripts run and load things after the network has become quiet. */
const settlingTime = 1000;

/** Runs in the page before anything else, and keeps its figures in `window.paints`. */
function observePaints(): void {
  const paints = { firstPaint: 0, largestPaint: 0, shift: 0 };
  Object.assign(window, { paints });
  const observe = (type: string, record: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(record);
    }).observe({ type, buffered: true });
  };
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') paints.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    paints.largestPaint = startTime;
  });
  observe('layout-shift', (entry) => {
    paints.shift += (entry as PerformanceEntry & { value: number }).value;
  });
}

/** Counts what is transferred from now on. */
function countTransfers(session: CDPSession): { bytes: number; requests: number } {
  const counted = { bytes: 0, requests: 0 };
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (/^https?:/.test(request.url)) counted.requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    counted.bytes += encodedDataLength;
  });
  return counted;
}

/** Visits a page for the first time, until it has been painted and nothing more is loaded. */
export function visit(browser: Browser, url: string, connection: Connection): Promise<Visit> {
  return withFreshPage(browser, connection, async ({ page, session }) => {
    await page.addInitScript(observePaints);
    const transferred = countTransfers(session);
    const endRecording = await recordTasks(session);
    const response = await page.goto(url, { waitUntil: 'networkidle' });
    if (response?.status() !== 200) {
      throw new Error(`${url} answered ${String(response?.status())} instead of 200.`);
    }
    // Polling by frames would make the page draw frames of its own accord.
    await page.waitForFunction(
      () => (window as unknown as { paints: Paints }).paints.largestPaint > 0,
      undefined,
      { polling: 100 },
    );
    await page.waitForTimeout(settlingTime);
    const paints = await page.evaluate(() => (window as unknown as { paints: Paints }).paints);
    return { ...paints, ...transferred, blocking: blockingTime(await endRecording(), url) };
  });
}
