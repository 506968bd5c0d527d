import { expect, test, type Page } from '@playwright/test';

const box = (page: Page) => page.locator('.search-box input').last();
const status = (page: Page) => page.locator('.search-box [role=status]');
/** Lets a request wait for ever. */
const hang = (page: Page, address: string) => page.route(address, () => undefined);

test.describe('what hangs is given up', () => {
  test('in the list of names: it is said, and the next query asks for it again', async ({
    page,
  }) => {
    await hang(page, '**/lookup.json');
    await page.goto('/');
    await box(page).fill('bad gateway');
    await expect(status(page)).toContainText('could not be loaded', { timeout: 12_000 });
    await page.unroute('**/lookup.json');
    await box(page).fill('bad gatewa');
    await expect(page.getByRole('option', { name: /^502/ }).first()).toBeVisible();
  });

  test('in the list of names: Enter does not wait for it', async ({ page }) => {
    await page.goto('/');
    await box(page).focus();
    await expect
      .poll(() =>
        page.evaluate(
          () => performance.getEntriesByName(new URL('/lookup.json', location.href).href).length,
        ),
      )
      .toBeGreaterThan(0);
    await page.goto('/about/');
    await hang(page, '**/lookup.json');
    await box(page).fill('bad gateway');
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=bad+gateway', { timeout: 4000 });
  });

  test('in the script of the box: Enter leads on as without a script', async ({ page }) => {
    await page.goto('/');
    await hang(page, '**/scripts/search.js*');
    await box(page).fill('bad gateway');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=bad+gateway', { timeout: 8000 });
  });

  test('in the script of the box: it is said, and the next intent loads it after all', async ({
    page,
  }) => {
    await hang(page, '**/scripts/search.js*');
    await page.goto('/');
    await box(page).fill('bad');
    const failure = page.locator('.search-box').last().getByRole('alert');
    await expect(failure).toHaveText(/could not be loaded/, { timeout: 8000 });
    await page.unroute('**/scripts/search.js*');
    await box(page).fill('bad gateway');
    await expect(page.getByRole('option', { name: /^502/ }).first()).toBeVisible();
    await expect(failure).toBeHidden();
  });

  test('in the script of any form: it is said', async ({ page }) => {
    await page.route('**/scripts/{diagnose,choose-filter,compare-pair}.js*', (route) =>
      route.abort(),
    );
    for (const [path, field] of [
      ['/diagnose/', '.paste textarea'],
      ['/choose/', '.situation-filter input'],
      ['/compare/', '.pair select >> nth=0'],
    ] as const) {
      await page.goto(path);
      await page.locator(field).focus();
      await expect(page.locator('main').getByRole('alert'), path).toHaveText(/could not be loaded/);
    }
  });

  test('in the list of symptoms: numbers are answered, and of words what is there', async ({
    page,
  }) => {
    await hang(page, '**/further-lookup.json');
    await page.goto('/');
    await box(page).fill('404');
    await expect(status(page)).toHaveText('1 result');
    await box(page).fill('bad gateway');
    await expect(status(page)).toContainText('could not be loaded', { timeout: 12_000 });
    await expect(page.getByRole('option', { name: /^502/ }).first()).toBeVisible();
  });

  test('in the full text: what was found stays, and it is said', async ({ page }) => {
    await hang(page, '**/pagefind/**');
    await page.goto('/');
    await box(page).fill('rate limit');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(status(page)).toContainText('could not be loaded', { timeout: 12_000 });
    await expect(page.getByRole('option', { name: /429/ }).first()).toBeVisible();
  });

  test('in the formats of logs: it is said, and the next text asks for them again', async ({
    page,
  }) => {
    await hang(page, '**/diagnose/formats.json');
    await page.goto('/diagnose/');
    const field = page.locator('.paste textarea');
    await field.fill('curl: (52) Empty reply from server');
    await expect(page.locator('.paste-status')).toContainText('could not be loaded', {
      timeout: 12_000,
    });
    await page.unroute('**/diagnose/formats.json');
    await field.fill('curl: (52) Empty reply from server.');
    await expect(page.locator('.reading')).toHaveAttribute('data-codes', '000');
  });

  test('in what explains a log: the number and the mark are told at once', async ({ page }) => {
    await hang(page, '**/diagnose/further-formats.json');
    await page.goto('/diagnose/');
    await page
      .locator('.paste textarea')
      .fill(
        'haproxy[1412]: 203.0.113.24:51034 [27/Nov/2026:09:14:07.102] www~ app/app2 0/0/1/-1/30002 504 198 - - sH-- 41/40/12/3/0 0/0 "GET /report HTTP/1.1"',
      );
    await expect(page.locator('.reading')).toHaveAttribute('data-codes', '504');
    await expect(page.locator('.verdict')).toContainText('HAProxy');
    await expect(page.locator('.signs b')).toHaveText(['504', 'sH']);
    await expect(page.locator('.paste-status')).toContainText('could not be loaded', {
      timeout: 12_000,
    });
    await expect(page.locator('.signs b').first()).toHaveText('504');
  });
});
