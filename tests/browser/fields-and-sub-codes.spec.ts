import { expect, test } from '@playwright/test';

test.describe('a header field', () => {
  test('has a page with the codes that carry it, at which level', async ({ page }) => {
    await page.goto('/codes/429');
    await page.getByRole('link', { name: 'Retry-After' }).first().click();
    await expect(page).toHaveURL('/fields/retry-after/');
    const carriers = page.getByRole('region', { name: 'Status codes that carry it' });
    const row = carriers.getByRole('row', { name: /^429/ });
    await expect(row).toContainText('MAY');
    await expect(row.getByRole('link', { name: 'RFC 6585, section 4' })).toBeVisible();
    await expect(page.locator('pre')).toContainText('Retry-After: 120');
  });
});

test.describe('a sub-code', () => {
  for (const { query, path, row } of [
    { query: '403.14', path: '/vendors/iis/#403.14', row: 'Directory listing denied' },
    { query: 'error 1020', path: '/vendors/cloudflare/#1020', row: '1020' },
    { query: 'HTTP Error 500.19', path: '/vendors/iis/#500.19', row: '500.19' },
  ]) {
    test(`is found by somebody who types “${query}”`, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('main').getByLabel('Search by number or words').fill(query);
      await expect(page.getByRole('option').first()).toContainText(row);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(path);
      await expect(page.locator(`[id="${path.replace(/^.*#/, '')}"]`)).toBeInViewport();
    });
  }

  test('stands on the page of its status code, and leads to its row', async ({ page }) => {
    await page.goto('/codes/404');
    await page.getByRole('link', { name: /^404\.13/ }).click();
    await expect(page).toHaveURL('/vendors/iis/#404.13');
    await expect(page.getByRole('row', { name: /^404\.13/ })).toContainText(
      'maxAllowedContentLength',
    );
  });
});

test.describe('a number with many owners', () => {
  test('tells the first in full, and leads to the pages of the others', async ({ page }) => {
    await page.goto('/codes/499');
    await page
      .getByRole('region', { name: /Which one do you have/ })
      .getByRole('link', { name: /Traefik/ })
      .click();
    await expect(page).toHaveURL('/codes/499#traefik');
    await page.locator('#traefik').getByRole('link').click();
    await expect(page).toHaveURL('/codes/499/traefik/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('499');
    await expect(page.getByRole('complementary', { name: /Facts/ })).toBeVisible();
  });
});
