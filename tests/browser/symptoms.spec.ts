import { expect, test } from '@playwright/test';

test('a number leads to its symptoms, and those to the other numbers of the chain', async ({
  page,
}) => {
  await page.goto('/codes/499');
  await page.getByRole('link', { name: /^All \d+ symptoms with 499$/ }).click();
  await page.locator('a[href*="aws-alb-504-nginx-499"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    '504, nginx behind it logs 499',
  );
  await page.getByRole('complementary').getByRole('link', { name: '504' }).click();
  await expect(page).toHaveURL(/\/codes\/504\//);
});

test('the rest of a number’s symptoms is one link away, with the others left out', async ({
  page,
}) => {
  await page.goto('/codes/502');
  await page.getByRole('link', { name: /^All \d+ symptoms with 502$/ }).click();
  await expect(page).toHaveURL(/\/symptoms\/#code=502$/);
  await expect(page.getByRole('status')).toContainText(/^\d+ of \d+ symptoms/);
  await expect(
    page.locator('li[data-filters]:visible:not([data-filters~="code=502"])'),
  ).toHaveCount(0);
});

test('symptoms narrow by platform without a script', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/symptoms/#platform=haproxy');
  await expect(page.getByRole('heading', { name: /^HAProxy/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Varnish/ })).toBeHidden();
  await page.close();
});

test('a number among many stays on one line on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/symptoms/wcf-413-401-415/');
  const numbers = page.locator('.facts a').filter({ hasText: /^\d{3}$/ });
  expect(await numbers.count()).toBeGreaterThan(4);
  const lines = await numbers.evaluateAll((links) =>
    links.map((link) => link.getClientRects().length),
  );
  expect(Math.max(...lines)).toBe(1);
});
