/*
 * Runs Lighthouse in its mobile settings over some pages of the built site, and fails if one of
 * them has less than 100 in a category.
 *
 *   npm run lighthouse
 */
import { chromium } from '@playwright/test';
import { findBrowser, type TestBrowser } from '../tests/browser/find-browser.ts';
import { dist, requireBuiltSite } from './built-site.ts';
import {
  loadLighthouse,
  type LighthouseResult,
  type LighthouseTools,
} from './lighthouse-package.ts';
import { hasFullScores, reportFindings, reportScores } from './lighthouse-report.ts';
import { serveFolder } from './server.ts';

const paths = ['/', '/codes', '/codes/404', '/codes/530', '/search', '/ja/codes/404'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

if (import.meta.main) {
  requireBuiltSite();
  const results = await inspectPages();
  console.log(`\n${reportScores(results)}\n`);
  for (const [path, result] of results) console.log(reportFindings(path, result));
  if (![...results.values()].every(hasFullScores)) process.exitCode = 1;
}

/** Serves the built site, and runs Lighthouse over some of its pages, one after the other. */
async function inspectPages(): Promise<Map<string, LighthouseResult>> {
  const tools = { ...(await loadLighthouse()), ...(await findBrowser()) };
  const site = await serveFolder(dist);
  const results = new Map<string, LighthouseResult>();
  try {
    for (const path of paths) {
      // The server compresses a page when it is asked for first; Lighthouse shall not wait for that.
      await fetch(site.origin + path);
      console.log(`Inspecting ${path} …`);
      results.set(path, await inspect(site.origin + path, tools));
    }
  } finally {
    await site.close();
  }
  return results;
}

/** Runs Lighthouse over one page, in a browser of its own. */
async function inspect(
  url: string,
  { lighthouse, launchChrome, executablePath, env }: LighthouseTools & TestBrowser,
): Promise<LighthouseResult> {
  const chrome = await launchChrome({
    chromePath: executablePath ?? chromium.executablePath(),
    chromeFlags: ['--headless', '--no-sandbox'],
    ...(env === undefined ? {} : { envVars: env }),
  });
  try {
    const result = await lighthouse(url, { port: chrome.port, onlyCategories: categories });
    const error = result?.lhr.runtimeError;
    if (result === undefined || error !== undefined) {
      throw new Error(`Lighthouse could not inspect ${url}: ${error?.message ?? 'no result'}`);
    }
    return result.lhr;
  } finally {
    chrome.kill();
  }
}
