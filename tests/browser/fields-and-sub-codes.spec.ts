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
    await page.goto('/codes/530');
    await page.getByRole('link', { name: /^1016/ }).click();
    await expect(page).toHaveURL('/vendors/cloudflare/#1016');
    await expect(page.getByRole('row', { name: /^1016/ })).toContainText('DNS');
  });

  test('is one click from a number for which many products have some', async ({ page }) => {
    await page.goto('/codes/404');
    await page
      .getByRole('region', { name: 'Sub-codes of 404' })
      .getByRole('link', { name: /^Microsoft IIS/ })
      .click();
    await expect(page.getByRole('row', { name: /^404\.13/ })).toContainText(
      'maxAllowedContentLength',
    );
    await expect(page.getByRole('row', { name: /^404\.13/ })).toBeVisible();
  });
});

test.describe('a number with many owners', () => {
  test('tells the first in full, and leads to the pages of the others', async ({ page }) => {
    await page.goto('/codes/499');
    await page
      .getByRole('region', { name: /Which one do you have/ })
      .getByRole('link', { name: /Traefik/ })
      .click();
    await expect(page).toHaveURL('/codes/499/traefik/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('499');
    await expect(page.getByRole('complementary', { name: /Facts/ })).toBeVisible();
  });
});

test.describe('the sub-codes of a vendor', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

      test('fold by status code on a phone, and a link opens one and leaves the others out', async ({
        page,
      }) => {
        await page.goto('/vendors/iis');
        await expect(page.getByRole('row', { name: /^404\.13/ })).toBeHidden();
        const groups = page.getByRole('navigation', { name: 'By status code' });
        await groups.getByRole('link', { name: /^404 28/ }).click();
        await expect(page.getByRole('row', { name: /^404\.13/ })).toBeVisible();
        await expect(page.getByRole('heading', { name: '403 Forbidden' })).toBeHidden();
        await groups.getByRole('link', { name: /^All/ }).click();
        await expect(page.getByRole('heading', { name: '403 Forbidden' })).toBeVisible();
      });

      test('unfold for a link to one of them', async ({ page }) => {
        await page.goto('/vendors/iis/#403.14');
        await expect(page.getByRole('row', { name: /^403\.14/ })).toBeInViewport();
        await expect(page.getByRole('heading', { name: '404 Not Found' })).toBeAttached();
      });
    });
  }

  test('all stand open on a wide screen, without their status code again in each row', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/vendors/iis');
    await expect(page.getByRole('row', { name: /^503\.4/ })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'With' })).toHaveCount(0);
  });
});

test.describe('the list of vendors', () => {
  for (const width of [390, 1280]) {
    test(`has each number once and each vendor on its own line, ${String(width)} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/vendors');
      const shopify = page.getByRole('list', { name: 'Codes of Shopify' });
      await expect(shopify.getByRole('link', { name: '430', exact: true })).toHaveCount(1);
      const height = await page
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'Laravel', exact: true }) })
        .evaluate((row) => row.getBoundingClientRect().height);
      expect(height).toBeLessThan(width < 600 ? 70 : 45);
    });
  }

  test('names those that people meet most first, and the others by name', async ({ page }) => {
    await page.goto('/vendors');
    const others = page.locator('h2:has-text("Others, by name") + ul > li > a');
    const names = await others.allTextContents();
    expect(names.length).toBeGreaterThan(40);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    const most = await page
      .locator('h2:has-text("Met most often") + ul > li > a')
      .allTextContents();
    expect(most.slice(0, 3)).toEqual(expect.arrayContaining(['nginx', 'Cloudflare']));
  });
});

test.describe('a list of many things', () => {
  for (const path of ['/fields', '/specifications', '/compare']) {
    test(`has a line for each, below what it has in common, on ${path}`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path);
      const heights = await page
        .locator('.line-list > li')
        .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(35);
      expect(heights.filter((height) => height > 45).length).toBeLessThan(heights.length / 8);
    });
  }

  test('is grouped by where a field is defined', async ({ page }) => {
    await page.goto('/fields');
    const ofProducts = page.getByRole('region', { name: 'Of single products' });
    await expect(ofProducts.getByRole('link', { name: 'cf-mitigated' })).toBeVisible();
    await expect(ofProducts.getByRole('link', { name: 'Retry-After' })).toHaveCount(0);
  });
});
