import { expect, test, type Page } from '@playwright/test';
import { globSync } from 'node:fs';
import { wordsCut } from './words-cut.ts';

const phone = { width: 390, height: 844 };

/** Every kind of page that has a table, and the pages whose tables hold the longest names. */
const withTables = [
  '/codes',
  '/codes/403',
  '/codes/499',
  '/codes/503',
  '/codes/601',
  '/classes/4xx',
  '/vendors/iis',
  '/vendors/nginx',
  '/fields/proxy-status',
  '/fields/retry-after',
  '/specifications/rfc9110',
  '/symptoms/aws-alb-504-nginx-499',
  '/choose/not-logged-in',
  '/compare/401-vs-403',
  '/compare/301-vs-302-vs-303-vs-307-vs-308',
  '/retry',
  '/caching',
  '/mappings',
  '/changes',
  '/about/data',
  '/ja/codes/403',
  '/ja/retry',
  '/ja/caching',
  '/ja/mappings',
  ...globSync('content/guides/*.mdx').map((file) => file.replace(/^content(.*)\.mdx$/, '$1')),
];

/** Opens everything that folds on a page. */
const openFolds = (page: Page) =>
  page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });

test.describe('a table on a phone', () => {
  test.use({ viewport: phone });

  for (const path of withTables) {
    test(`breaks its lines between words, never within one: ${path}`, async ({ page }) => {
      await page.goto(path);
      await openFolds(page);
      expect(await wordsCut(page.locator('table'))).toEqual([]);
    });
  }

  for (const path of [
    '/retry',
    '/caching',
    '/mappings',
    '/guides/timeouts',
    '/fields/retry-after',
  ]) {
    test(`is read without moving it sideways: ${path}`, async ({ page }) => {
      await page.goto(path);
      await openFolds(page);
      const hidden = await page
        .locator('.table-scroll')
        .evaluateAll((regions) =>
          regions.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
        );
      expect(hidden.length).toBeGreaterThan(0);
      expect(Math.max(...hidden)).toBeLessThanOrEqual(0);
    });
  }
});

/** Long lists, and how many screens of a phone each may fill until a part of it is opened. */
const screens = {
  '/retry': 10,
  '/caching': 3,
  '/mappings': 3,
  '/symptoms': 3,
  '/guides/timeouts': 14,
  '/guides/model-api-errors': 12,
};

test('a filter in the address shows what it leaves, wherever the list stands', async ({ page }) => {
  for (const viewport of [phone, { width: 1280, height: 800 }]) {
    await page.setViewportSize(viewport);
    for (const address of [
      '/guides/timeouts#code=522',
      '/retry#code=421',
      '/symptoms#platform=koa',
    ]) {
      await page.goto(address);
      const list = page.locator('.filtered');
      const rows = list.locator('#all :is(td, .symptom-rows li)').locator('visible=true');
      await expect(rows.first(), address).toBeInViewport();
      await expect(list.locator('.filters details[open]')).toHaveCount(0);
    }
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a long list on a phone, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ viewport: phone, javaScriptEnabled });

    for (const [path, most] of Object.entries(screens)) {
      test(`is folded by its groups: ${path}`, async ({ page }) => {
        await page.goto(path);
        const { scrollHeight } = await page
          .locator('html')
          .evaluate(({ scrollHeight: all }) => ({ scrollHeight: all }));
        expect(scrollHeight / phone.height).toBeLessThanOrEqual(most);
        const group = page.locator('.folded-group:not(.folded-group *)').last();
        const row = group.locator('tbody tr, li').first();
        await expect(row).toBeHidden();
        await group.locator('> summary').click();
        const within = group.locator('.folded-group').first();
        if ((await within.count()) > 0) await within.locator('> summary').click();
        await expect(row).toBeVisible();
      });
    }

    for (const address of ['/guides/timeouts#nginx', '/mappings#grpc-to-http', '/retry#got']) {
      test(`opens for a fragment that points into it: ${address}`, async ({ page }) => {
        await page.goto(address);
        await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
      });
    }

    test('is narrowed to what one asks for, which is in sight', async ({ page }) => {
      await page.goto('/guides/timeouts');
      await page
        .getByRole('navigation', { name: 'Filters' })
        .getByText('The client gets', { exact: true })
        .click();
      await page.getByRole('link', { name: /^522 / }).last().click();
      await expect(page).toHaveURL('/guides/timeouts#code=522');
      const rows = page.locator('.filtered tbody tr[data-filters]:visible');
      await expect(rows).not.toHaveCount(0);
      for (const row of await rows.all()) await expect(row).toContainText('522');
      await expect(page.locator('.filtered tbody th:visible')).toContainText(['Cloudflare']);
    });
  });
}

test('a list stands open where there is room', async ({ page }) => {
  for (const path of Object.keys(screens)) {
    await page.goto(path);
    await expect(
      page.locator('.folded-group tbody tr, .folded-group .symptom-rows > li').last(),
      path,
    ).toBeVisible();
  }
});
