import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../tests/browser/find-browser.ts';

/** Starts the browser that the tests run in. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(env === undefined ? {} : { env }),
  });
}
