import type { Browser, CDPSession, Page } from '@playwright/test';

/** A line to the internet and the device at its end. */
export interface Connection {
  /** Least time from a request to the first byte of its response, in milliseconds. */
  latency: number;
  /** Bits per second to the device. */
  download: number;
  /** Bits per second from the device. */
  upload: number;
  /** How many times slower than this machine the device computes. */
  slowdown: number;
}

/** A cheap phone on a slow mobile line. */
export const slowPhone: Connection = {
  latency: 150,
  download: 1_600_000,
  upload: 750_000,
  slowdown: 4,
};

/** A connection in words, for a heading. */
export function describeConnection({ latency, download, upload, slowdown }: Connection): string {
  const megabits = (bits: number) => `${String(bits / 1_000_000)} Mbit/s`;
  return `${String(latency)} ms latency, ${megabits(download)} down, ${megabits(upload)} up, and a processor ${String(slowdown)} times slower`;
}

/** Time in which the browser is busy with the window that it has opened, in milliseconds. */
const openingTime = 1000;

/** A page of a fresh browser profile, with the session that controls it. */
export interface FreshPage {
  page: Page;
  session: CDPSession;
}

async function throttle(session: CDPSession, connection: Connection): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: connection.latency,
    downloadThroughput: connection.download / 8,
    uploadThroughput: connection.upload / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: connection.slowdown });
}

/**
 * Opens a phone-sized page without any cache, and closes it when the work is done.
 * @param connection to throttle the page to; none leaves it as fast as the machine
 */
export async function withFreshPage<Result>(
  browser: Browser,
  connection: Connection | undefined,
  work: (fresh: FreshPage) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (connection !== undefined) await throttle(session, connection);
    await page.waitForTimeout(openingTime);
    return await work({ page, session });
  } finally {
    await context.close();
  }
}
