import { chromium, type Browser, type Page } from '@playwright/test';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../browser/find-browser.ts';

/** A page in a browser that reads from a folder. */
export interface OpenFolder {
  page: Page;
  /** Opens a page by its file and what follows it. */
  open: (file: string) => Promise<void>;
  /** What went wrong or left the folder since it was asked for last. */
  takeFaults: () => string[];
}

/** Starts the browser of the tests. */
export async function startBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath !== undefined && { executablePath }),
    ...(env !== undefined && { env }),
  });
}

/**
 * A page that reads from a folder, and notes whatever the console says and wherever it asks.
 * @param folder on this machine
 */
export async function openFolder(browser: Browser, folder: string): Promise<OpenFolder> {
  const page = await browser.newPage();
  const root = `${pathToFileURL(folder).href}/`;
  let faults: string[] = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', ({ message }) => faults.push(`error: ${message}`));
  page.on('requestfailed', (request) => {
    // A link that is followed at once leaves the icon of its page unread.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') faults.push(`${why}: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith('data:')) {
      faults.push(`asked for: ${request.url()}`);
    }
  });
  return {
    page,
    open: async (file) => {
      await page.goto(
        pathToFileURL(join(folder, file.replace(/[?#].*$/, ''))).href +
          (/[?#].*$/.exec(file)?.[0] ?? ''),
      );
    },
    takeFaults: () => {
      const found = faults;
      faults = [];
      return found;
    },
  };
}
