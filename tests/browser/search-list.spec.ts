import { expect, test, type Locator, type Page } from '@playwright/test';

const box = (page: Page) => page.getByLabel('Search by number or words');
const options = (page: Page) => page.getByRole('option');

async function edges(locator: Locator): Promise<{ top: number; bottom: number }> {
  const { y, height } = (await locator.boundingBox()) ?? { y: 0, height: 0 };
  return { top: y, bottom: y + height };
}

const widths = [390, 768, 1280];

test.describe('the list below a search box', () => {
  for (const width of widths) {
    for (const path of ['/', '/codes/404', '/search', '/nowhere']) {
      test(`never covers the box on ${path}, and ends on the screen, ${String(width)} pixels wide`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await box(page).fill('client closed request');
        await expect(options(page).nth(4)).toBeVisible();
        const list = page.locator('.search-popup');
        expect((await edges(list)).top).toBeGreaterThanOrEqual((await edges(box(page))).bottom);
        expect((await edges(list)).bottom).toBeLessThanOrEqual(800);
        const { x, width: wide } = (await list.boundingBox()) ?? { x: -1, width: 0 };
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(width);
      });
    }
  }

  test('ends above the keyboard of a phone, and scrolls the box up where it has to', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(() => {
      Object.defineProperty(visualViewport, 'height', { value: 470 });
    });
    await page.goto('/');
    await box(page).fill('timeout');
    await expect(options(page).nth(4)).toBeAttached();
    const list = await edges(page.locator('.search-popup'));
    expect(list.bottom).toBeLessThanOrEqual(470);
    expect(list.bottom - list.top).toBeGreaterThan(150);
    const field = await edges(box(page));
    expect(field.top).toBeGreaterThanOrEqual(0);
    expect(list.top).toBeGreaterThanOrEqual(field.bottom);
  });

  test('opens again after Escape, with an arrow or a click', async ({ page }) => {
    await page.goto('/codes/404');
    await box(page).fill('teapot');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toContainText('418');
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await box(page).click();
    await expect(options(page).first()).toContainText('418');
  });

  test('gives each number the colour of its class, on one line', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/codes/404');
    await box(page).fill('403.14');
    const mark = options(page).first().locator('b');
    await expect(mark).toHaveText('403.14');
    const client = await mark.evaluate((element) => getComputedStyle(element).color);
    expect(await mark.evaluate((element) => element.getClientRects().length)).toBe(1);
    await box(page).fill('gateway timeout');
    await expect(options(page).first()).toContainText('504');
    const server = await options(page)
      .first()
      .locator('b')
      .evaluate((element) => getComputedStyle(element).color);
    expect(server).not.toBe(client);
  });

  test('shows before a symptom the number that its client gets', async ({ page }) => {
    await page.goto('/codes/404');
    await box(page).fill('limiting requests, excess');
    const symptom = options(page).filter({ hasText: 'limiting requests, excess' }).first();
    await expect(symptom.locator('b')).toHaveText('503');
    await expect(symptom).toHaveAttribute('data-class', '5');
  });

  test('has one row for a meaning that has a page of its own', async ({ page }) => {
    await page.goto('/codes/404');
    const whole = page.waitForResponse('**/*.pf_meta');
    await box(page).fill('client closed request');
    await whole;
    await page.waitForTimeout(1000);
    const about = options(page).filter({ hasText: /^499.*(Traefik: |\(Traefik\))/ });
    await expect(about).toHaveCount(1);
  });
});

test.describe('the search', () => {
  test('stands once on every page, and that of a page has another name than that of the head', async ({
    page,
  }) => {
    const names = new Set<string>();
    for (const path of ['/', '/search', '/nowhere', '/codes/404', '/vendors']) {
      await page.goto(path);
      await expect(page.getByRole('searchbox'), path).toHaveCount(1);
      names.add((await page.getByRole('searchbox').getAttribute('aria-label')) ?? '');
    }
    expect(names.size).toBe(2);
  });
});

test.describe('the menu of a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('leads to the parts of the site, and closes with Escape', async ({ page }) => {
    await page.goto('/codes/404');
    const vendors = page.getByRole('banner').getByRole('link', { name: 'Vendors' });
    await expect(vendors).toBeHidden();
    const button = page.getByRole('button', { name: 'Menu' });
    await button.click();
    await expect(vendors).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(vendors).toBeHidden();
    await expect(button).toBeFocused();
    await button.click();
    await vendors.click();
    await expect(page).toHaveURL('/vendors/');
  });
});

test.describe('the name of the site', () => {
  test('is read as two words', async ({ page }) => {
    await page.goto('/codes/404');
    await expect(page.getByRole('link', { name: 'Reason Phrase', exact: true })).toBeVisible();
  });
});
