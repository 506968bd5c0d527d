import { expect, test, type Page } from '@playwright/test';
import { globSync, statSync } from 'node:fs';

/** The ten longest pages of numbers in either language, and those that people open most. */
const longest = globSync(['dist/codes/[0-9]*/index.html', 'dist/ja/codes/[0-9]*/index.html'])
  .sort((a, b) => statSync(b).size - statSync(a).size)
  .slice(0, 10)
  .map((file) => file.replace(/^dist|index\.html$/g, ''));
const often = ['000', '403', '404', '418', '429', '499', '502', '503', '530'];
const pages = [...new Set([...longest, ...often.map((code) => `/codes/${code}/`)])];

const phone = { width: 390, height: 844 };

/** Where an element begins and ends on its page. */
async function placeOf(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY, height };
    });
}

test.describe('on a phone, the page of a number', () => {
  test.use({ viewport: phone });

  for (const path of pages) {
    test(`has its answers in the first screen, and what to do close by: ${path}`, async ({
      page,
    }) => {
      await page.goto(path);
      const answers = await placeOf(page, '.answer-strip');
      expect(answers.bottom).toBeLessThanOrEqual(phone.height);
      const whatToDo = await placeOf(page, '.meaning');
      expect(whatToDo.top).toBeLessThanOrEqual(phone.height * 1.1);
    });
  }

  test('asks which of its owners one has in less than a third of the screen', async ({ page }) => {
    for (const code of ['000', '308', '499', '530']) {
      await page.goto(`/codes/${code}/`);
      const { height } = await placeOf(page, '.crossroads');
      expect(height, code).toBeLessThanOrEqual(phone.height / 3);
    }
  });

  test('opens that question for a fragment that names an owner in it', async ({ page }) => {
    await page.goto('/codes/499/#traefik');
    await expect(page.locator('#traefik')).toBeInViewport();
    await expect(page.locator('#traefik')).toContainText('DownstreamStatus');
  });

  test('folds its facts, and opens them for the answer that they prove', async ({ page }) => {
    await page.goto('/codes/429/');
    const fact = page.locator('#fact-retry');
    await expect(fact).toBeHidden();
    await page.getByRole('link', { name: 'Yes, after a wait' }).click();
    await expect(fact).toBeInViewport();
    await expect(fact).toContainText('After waiting');
  });
});

test.describe('the part for a reader', () => {
  const partsOf = (page: Page) =>
    page
      .locator('.by-reader')
      .first()
      .locator('section')
      .evaluateAll((parts) =>
        parts
          .map((part) => ({ reader: part.dataset['for'], top: part.getBoundingClientRect().top }))
          .sort((a, b) => a.top - b.top)
          .map(({ reader }) => reader),
      );

  test('is one plain link away, and comes first from then on', async ({ page }) => {
    await page.goto('/codes/403/');
    expect((await partsOf(page))[0]).toBe('author');
    await page
      .getByRole('navigation', { name: /by reader/ })
      .getByRole('link', { name: /visitor/ })
      .click();
    await expect(page).toHaveURL('/codes/403/#visitor');
    await expect(page.locator('#visitor')).toBeInViewport();
    expect((await partsOf(page))[0]).toBe('visitor');
    await page.goto('/codes/503/');
    expect((await partsOf(page))[0]).toBe('visitor');
  });

  test('stands in the table of contents, too', async ({ page }) => {
    await page.goto('/codes/403/');
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await contents.getByRole('link', { name: 'You are a visitor' }).click();
    await expect(page.locator('#visitor')).toBeInViewport();
  });
});

test.describe('a page can be taken along', () => {
  test('as Markdown and as a line to cite it by', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/codes/499/');
    await page.keyboard.press('Tab');
    await page.getByText('Cite', { exact: true }).click();
    const line = page.getByRole('button', { name: /Client Closed Request/ });
    await line.click();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toMatch(/499 Client Closed Request.*\/codes\/499\/, reviewed \d+ \w+ \d{4}\./);
    await page.getByRole('link', { name: 'Copy as Markdown' }).click();
    await expect
      .poll(async () => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('# 499 Client Closed Request');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test('the ways for readers are links, and facts open', async ({ page }) => {
    await page.goto('/codes/403/');
    await page.getByRole('link', { name: 'Visitor' }).click();
    await expect(page).toHaveURL('/codes/403/#visitor');
    await page.getByText('Facts', { exact: true }).click();
    await expect(page.getByText('Missing rights, or a rule that is too strict.')).toBeVisible();
  });
});
