import { expect, test, type Page } from '@playwright/test';
import { globSync } from 'node:fs';

const rows = 'tbody tr:visible';

const filterNamed = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Filters' }).getByRole('link', { name });

const classesShown = (page: Page) => page.locator('section[data-class] h2:visible');

test.describe('the table of all codes', () => {
  test('is narrowed by several facts, and the address keeps them', async ({ page }) => {
    await page.goto('/codes');
    const all = await page.locator(rows).count();
    await expect(classesShown(page)).toHaveCount(globSync('content/classes/*.mdx').length);
    await filterNamed(page, /^4xx Client Error/).click();
    await expect(classesShown(page)).toHaveText(['4xx Client Error']);
    await page.getByText('Where it is seen').first().click();
    await filterNamed(page, /^Log /).click();
    await expect(page).toHaveURL('/codes#class=4xx&seen=log');
    const few = await page.locator(rows).count();
    expect(few).toBeGreaterThan(5);
    expect(few).toBeLessThan(all);
    await expect(page.getByRole('status').first()).toContainText(
      `${String(few)} of ${String(all)}`,
    );
    await page.reload();
    await expect(page.locator(rows)).toHaveCount(few);
    await expect(page.locator('[aria-current=true]')).toHaveCount(2);
    await page.goBack();
    await expect(page).toHaveURL('/codes#class=4xx');
    await page.getByRole('link', { name: 'Show all' }).click();
    await expect(page.locator(rows)).toHaveCount(all);
  });

  test('shows which filters an address asks for', async ({ page }) => {
    await page.goto('/codes#vendor=cloudflare&retry=no');
    for (const name of [/^Cloudflare /, /^No /]) {
      await expect(filterNamed(page, name)).toHaveAttribute('aria-current', 'true');
    }
  });

  test('keeps its filters when the address holds an escape that stands for nothing', async ({
    page,
  }) => {
    await page.goto('/codes#%ff');
    const all = await page.locator(rows).count();
    await filterNamed(page, /^4xx Client Error/).click();
    await expect(classesShown(page)).toHaveText(['4xx Client Error']);
    expect(await page.locator(rows).count()).toBeLessThan(all);
  });

  test('shows what a code must carry, with the way to the field', async ({ page }) => {
    await page.goto('/codes');
    const row = page.getByRole('row', { name: /^405/ });
    await row.getByRole('link', { name: 'Allow' }).click();
    await expect(page).toHaveURL('/fields/allow/');
  });
});

test.describe('the table of all codes without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('is narrowed by a link, whose address can be sent to others', async ({ page }) => {
    await page.goto('/codes');
    const all = await page.locator(rows).count();
    await filterNamed(page, /^1xx Informational/).click();
    await expect(page).toHaveURL('/codes#class=1xx');
    await expect(page.locator(rows)).toHaveCount(globSync('content/codes/*/1*.mdx').length);
    await expect(classesShown(page)).toHaveText(['1xx Informational']);
    await page.getByRole('link', { name: 'Show all' }).click();
    await expect(page.locator(rows)).toHaveCount(all);
  });
});
