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
    await page.getByText('Seen in').first().click();
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
    await page.goto('/codes#vendor=cloudflare&retry=after-wait');
    await expect(page.locator('[id="vendor=cloudflare"]')).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('[id="retry=after-wait"]')).toHaveAttribute('aria-current', 'true');
    await page.getByRole('link', { name: 'Leave out After waiting' }).click();
    await expect(page).toHaveURL('/codes#vendor=cloudflare');
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

test.describe('the filters of the table', () => {
  const countOf = async (page: Page, name: RegExp) =>
    Number(await filterNamed(page, name).locator('small').textContent());

  test('say how many rows each of them would leave, given the others', async ({ page }) => {
    await page.goto('/codes');
    const before = await countOf(page, /^5xx/);
    await page.getByText('Issuer', { exact: true }).click();
    await filterNamed(page, /^Cloudflare /).click();
    expect(await countOf(page, /^5xx/)).toBeLessThan(before);
    const promised = await countOf(page, /^5xx/);
    await filterNamed(page, /^5xx/).click();
    await expect(page.locator(rows)).toHaveCount(promised);
  });

  test('are grey where nothing would be left, and do nothing then', async ({ page }) => {
    await page.goto('/codes#vendor=laravel');
    const impossible = filterNamed(page, /^1xx Informational 0$/);
    await expect(impossible).toHaveAttribute('aria-disabled', 'true');
    await impossible.click({ force: true });
    await expect(page).toHaveURL('/codes#vendor=laravel');
  });

  test('name the choice to drop where nothing is left', async ({ page }) => {
    await page.goto('/codes#class=4xx&cacheable=heuristically&seen=log');
    await expect(page.locator(rows)).toHaveCount(0);
    const status = page.getByRole('status').first();
    await expect(status).toContainText('Nothing has all of this.');
    await status.getByRole('link', { name: /^Log \(\d+ left\)/ }).click();
    await expect(page).toHaveURL('/codes#class=4xx&cacheable=heuristically');
    expect(await page.locator(rows).count()).toBeGreaterThan(2);
  });

  test('close with Escape, and when a reader clicks elsewhere', async ({ page }) => {
    await page.goto('/codes');
    const filter = filterNamed(page, /^Log /);
    await page.getByText('Seen in').first().click();
    await expect(filter).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(filter).toBeHidden();
    await page.getByText('Seen in').first().click();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(filter).toBeHidden();
  });
});

test.describe('the head of the table', () => {
  for (const width of [390, 1280]) {
    test(`stays in sight, ${String(width)} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/codes#all');
      await page.getByRole('row', { name: /^429/ }).scrollIntoViewIfNeeded();
      const table = page.getByRole('table', { name: '4xx Client Error' });
      await expect(table.getByRole('columnheader', { name: 'Phrase' })).toBeInViewport();
    });
  }
});

test.describe('the table on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  const header = (page: Page, name: string) =>
    page.getByRole('columnheader', { name, exact: true }).first();

  test('says whether to send again, and in place of that what the filters ask for', async ({
    page,
  }) => {
    await page.goto('/codes');
    await expect(header(page, 'Send again')).toBeVisible();
    await expect(header(page, 'Cacheable')).toBeHidden();
    await page.goto('/codes#cacheable=heuristically');
    await expect(header(page, 'Cacheable')).toBeVisible();
    await expect(header(page, 'Send again')).toBeHidden();
    await expect(page.locator(rows).first()).toContainText('By default');
  });
});

test.describe('the printed table', () => {
  test('comes without its filters', async ({ page }) => {
    await page.goto('/codes');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Filters' })).toBeHidden();
    await expect(page.getByRole('row', { name: /^404/ })).toBeVisible();
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
    await page.goto('/codes#seen=client');
    const few = await page.locator(rows).count();
    expect(few).toBeGreaterThan(3);
    const texts = await page.locator(rows).allTextContents();
    expect(texts.filter((text) => text.includes('Made up by a client'))).toHaveLength(few);
    await page.getByRole('link', { name: 'Show all' }).click();
    await expect(page.locator(rows)).toHaveCount(all);
  });
});
