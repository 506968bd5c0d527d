import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test.describe('without scripts', () => {
  test('a code page can be read to its end', async ({ page }) => {
    await page.goto('/codes/499');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('499');
    await expect(page.getByText('proxy_ignore_client_abort').first()).toBeVisible();
    await page.getByText(/How to tell all \d+ apart/).click();
    await expect(page.locator('#arcgis')).toContainText('Token Required');
    await expect(page.locator('#arcgis')).toBeVisible();
  });

  test('the search box leads to the list of all codes', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByLabel('Search by number or words').fill('teapot');
    await page.getByRole('button', { name: 'Find' }).click();
    await expect(page).toHaveURL('/search/?q=teapot');
    await expect(page.getByText('Searching needs a script')).toBeVisible();
    await expect(page.getByRole('link', { name: /418/ })).toBeVisible();
  });
});
