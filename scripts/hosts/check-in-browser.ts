import type { Browser, Page } from '@playwright/test';
import type { Check } from './check-answers.ts';

/** Longest wait for a step in the browser, in milliseconds. */
const patience = 15_000;

/**
 * Does in a browser what a reader does: searches by Enter, reads a result, is lost and helped on.
 * @param site address of the front page
 */
export async function checkInBrowser(browser: Browser, site: URL): Promise<Check[]> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOwn404(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => {
    // To leave a page while it still fades in is no fault of it.
    if (!message.startsWith('Transition was ')) complaints.push(message);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) complaints.push(`${request.url()} was asked for`);
  });

  const root = site.href.replace(/\/?$/, '/');
  const checks: Check[] = [];
  const check = async (
    level: Check['level'],
    area: string,
    promise: string,
    attempt: () => Promise<unknown>,
  ) => {
    const found = await attempt().then(
      () => '',
      (error: unknown) => (error as Error).message.split('\n')[0] ?? '',
    );
    checks.push({ area, promise, level, holds: found === '', found });
  };

  await check('needed', 'search', 'Enter in the search box leads to results', async () => {
    await page.goto(site.href);
    await search(page, 'upstream closed the connection');
    await page.waitForURL(/\/search\/?\?q=/);
    await page.locator('main li a').first().waitFor();
  });
  await check('needed', 'search', 'the number in it to its page', async () => {
    await page.goto(site.href);
    await search(page, '451');
    await page.waitForURL(/\/codes\/451\/?$/);
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '451' }).waitFor();
  });
  await check('needed', 'search', 'The full text is found', async () => {
    const found = page.waitForResponse(
      (response) => response.url().includes('.pf_fragment') && response.ok(),
    );
    await page.goto(`${root}search/?q=upstream`);
    await found;
  });
  await check('wanted', '404', 'A lost reader is offered the page of the number', async () => {
    await page.goto(`${root}status/451`);
    await expectOwnPage(page);
    await page.locator('[data-suggestion] a', { hasText: '451' }).first().click();
    await page.waitForURL(/\/codes\/451\/?$/);
  });
  await check('wanted', '404', 'in the language of the address', async () => {
    await page.goto(`${root}ja/status/404`);
    await expectOwnPage(page);
    await page.locator('[lang=ja] [data-suggestion] a', { hasText: '404' }).first().click();
    await page.waitForURL(/\/ja\/codes\/404\/?$/);
  });
  await context.close();
  checks.push({
    area: 'search',
    promise: 'The console stays empty, and no other host is asked',
    level: 'needed',
    holds: complaints.length === 0,
    found: [...new Set(complaints)].join('; '),
  });
  return checks;
}

/** A browser writes the status of a page that is not there to its console. */
function isOwn404(text: string): boolean {
  return /Failed to load resource: .* 404/.test(text);
}

/** @throws when what is not there is answered by a page of the host, on which nothing would come */
async function expectOwnPage(page: Page): Promise<void> {
  const own = await page.locator('[data-suggestion]').count();
  if (own === 0) throw new Error('The host has a page of its own.');
}

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.insertText(query);
  await page.keyboard.press('Enter');
}
