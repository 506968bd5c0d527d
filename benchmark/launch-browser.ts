import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../tests/browser/find-browser.ts';

/**
 * Starts a browser.
 * @param program of a Chromium; the one that the tests run in if left out
 */
export async function launchBrowser(program?: string): Promise<Browser> {
  const { executablePath, env } =
    program === undefined
      ? await findBrowser()
      : { executablePath: program, env: process.env as Record<string, string> };
  return chromium.launch({
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(env === undefined ? {} : { env }),
  });
}
