import { expect, test } from '@playwright/test';

test.describe('any two registered codes', () => {
  test('are compared once both are chosen, with one request, and the address says which', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/compare/');
    const [first, second] = await page.locator('form.pair select').all();
    expect(asked.filter((path) => path.includes('facts'))).toEqual([]);
    await first?.selectOption('405');
    await second?.selectOption('426');
    const table = page.locator('#pair table');
    await expect(table.getByRole('columnheader', { name: '405' })).toBeVisible();
    await expect(table.getByRole('columnheader', { name: '426' })).toBeVisible();
    await expect(table).toContainText('Allow');
    await expect(table).toContainText('Upgrade');
    expect(page.url()).toContain('#pair=405-426');
    expect(asked.filter((path) => path.endsWith('facts.json'))).toHaveLength(1);
  });

  test('are compared as the address says, and lead to a page of their own where there is one', async ({
    page,
  }) => {
    await page.goto('/compare/#pair=403-401');
    await expect(page.locator('#pair table')).toContainText('WWW-Authenticate');
    await page.getByRole('link', { name: /403 and 401 have a page/ }).click();
    await expect(page).toHaveURL(/\/compare\/401-vs-403\/$/);
  });

  test('are not offered without a script, and the pages are listed', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/compare/');
    await expect(page.locator('form.pair')).toBeHidden();
    await expect(page.getByRole('link', { name: '404 or 410?' })).toBeVisible();
    await context.close();
  });
});
