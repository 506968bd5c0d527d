import { expect, test, type Page } from '@playwright/test';

/** What a page complains of; it may be read when the page has done what it was asked for. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  return complaints;
}

test.describe('trusted types', () => {
  test('let no string become markup, a script or a foreign worker', async ({ page }) => {
    await page.goto('/search/?q=upstream');
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    const refused = await page.evaluate(() => {
      const attempts: Record<string, () => unknown> = {
        markup: () => (document.createElement('p').innerHTML = '<b>A</b>'),
        'parsed markup': () => new DOMParser().parseFromString('<b>A</b>', 'text/html'),
        script: () => (document.createElement('script').textContent = 'location = "/"'),
        'foreign worker': () => new Worker('https://other.example/worker.js'),
      };
      return Object.keys(attempts).filter((name) => {
        try {
          attempts[name]?.();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      });
    });
    expect(refused).toEqual(['markup', 'parsed markup', 'script', 'foreign worker']);
  });

  test('stop nothing of the full-text search, which works in a worker of its own', async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    await page.goto('/search/?q=upstream');
    await page.waitForResponse((response) => response.url().endsWith('.pf_fragment'));
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toContain(
      '/pagefind/pagefind-worker.js',
    );
    expect(complaints).toEqual([]);
  });

  test('stop nothing of a diagnosis: the advice of a page, and the count of a log', async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    const line = '203.0.113.7 - - [25/Nov/2026:18:11:28 +0000] "GET / HTTP/1.1" 499 0 "-" "curl"\n';
    await page.goto('/diagnose/');
    await page.locator('.paste textarea').fill(line);
    // The advice comes from the page of 499.
    await expect(page.locator('.reading-steps > div :is(p, li)').first()).toBeVisible();
    await page.locator('.paste input[type=file]').setInputFiles({
      name: 'access.log',
      mimeType: 'text/plain',
      buffer: Buffer.from(line.repeat(20_000)),
    });
    await expect(page.locator('main')).toContainText('20,000 lines of access.log counted');
    expect(complaints).toEqual([]);
  });
});
