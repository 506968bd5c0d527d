/*
 * Looks at a host that serves the built site, and prints what works there and what does not: status,
 * redirects, types, header fields, the page for what is not there, and the search in a browser.
 *
 *   npm run check:host -- https://example.org/reference
 *
 * Exits with 1 where the site does not work; what it merely lacks is printed.
 */
import { launchBrowser } from '../benchmark/launch-browser.ts';
import { checkAnswers, type Check } from './hosts/check-answers.ts';
import { checkInBrowser } from './hosts/check-in-browser.ts';
import { textTable } from './terminal/text-table.ts';

if (import.meta.main) await checkHost(process.argv[2]);

async function checkHost(address: string | undefined): Promise<void> {
  if (address === undefined || !/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new Error(
      'Give the address of the front page: npm run check:host -- https://example.org',
    );
  }
  const site = new URL(address);
  const checks = await checkAnswers(site);
  const browser = await launchBrowser();
  try {
    checks.push(...(await checkInBrowser(browser, site)));
  } finally {
    await browser.close();
  }
  console.log(tableOf(checks));
  const broken = checks.filter(({ level, holds }) => level === 'needed' && !holds);
  if (broken.length > 0) process.exitCode = 1;
}

/** The checks as a table for the terminal. */
export function tableOf(checks: readonly Check[]): string {
  const verdict = ({ level, holds }: Check) =>
    holds ? 'yes' : level === 'needed' ? 'BROKEN' : 'lacks';
  const short = (text: string) => (text.length > 90 ? `${text.slice(0, 89)}…` : text);
  return textTable(
    ['about', 'promise', '', 'found'],
    checks.map((check) => [check.area, check.promise, verdict(check), short(check.found)]),
  );
}
