import { expect, test } from '@playwright/test';

const rows = '.product-table tbody tr:visible';

test.describe('the tables of what software does by default', () => {
  test('are narrowed by a code, and lead from the code to the product', async ({ page }) => {
    await page.goto('/retry');
    const all = await page.locator(rows).count();
    await page
      .getByRole('navigation', { name: 'Filters' })
      .getByText('After a response with', { exact: true })
      .click();
    await page.getByRole('link', { name: /^421 / }).click();
    await expect(page).toHaveURL('/retry#code=421');
    const few = await page.locator(rows).count();
    expect(few).toBeGreaterThan(1);
    expect(few).toBeLessThan(all);
    await expect(page.getByRole('status').first()).toContainText(
      `${String(few)} of ${String(all)} products`,
    );
    await page.goto('/codes/503');
    await page.locator('.software').getByRole('link', { name: 'Got', exact: true }).click();
    await expect(page).toHaveURL('/retry/#got');
    await expect(page.getByRole('row', { name: /^Got / })).toBeInViewport();
  });

  test('tell of a cache for how long it stores, in the row that the code leads to', async ({
    page,
  }) => {
    await page.goto('/codes/404');
    await page.locator('.software').getByRole('link', { name: 'Amazon CloudFront' }).click();
    await expect(page).toHaveURL('/caching/#cloudfront');
    await expect(page.getByRole('row', { name: /^Amazon CloudFront/ })).toContainText('10 seconds');
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a filter is a link: it leaves the products that send again after the code', async ({
    page,
  }) => {
    await page.goto('/retry');
    const all = await page.locator(rows).count();
    await page.getByText('After a response with', { exact: true }).first().click();
    await page.getByRole('link', { name: /^421 / }).first().click();
    const few = await page.locator(rows).count();
    expect(few).toBeGreaterThan(1);
    expect(few).toBeLessThan(all);
  });
});

test('a code leads to its row in another protocol, and the row back', async ({ page }) => {
  await page.goto('/codes/503');
  await page.locator('.software').getByRole('link', { name: 'unavailable' }).click();
  await expect(page).toHaveURL(/\/mappings\/#connect.*unavailable$/);
  await page
    .getByRole('row', { name: /^unavailable/ })
    .getByRole('link', { name: '503' })
    .first()
    .click();
  await expect(page).toHaveURL('/codes/503/');
});

test('the page of Retry-After tells who reads it, after which codes and in which form', async ({
  page,
}) => {
  await page.goto('/fields/retry-after');
  const table = page.getByRole('region', { name: 'Who goes by Retry-After' });
  await expect(table.getByRole('row', { name: /^Got / })).toContainText('Seconds or date');
  await table.getByRole('link', { name: 'Got', exact: true }).click();
  await expect(page).toHaveURL('/retry/#got');
});
