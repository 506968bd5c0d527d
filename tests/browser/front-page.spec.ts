import { expect, test, type Page } from '@playwright/test';

const top = async (page: Page, name: string) =>
  (await page.getByRole('heading', { name }).boundingBox())?.y ?? 0;

test.describe('the front page', () => {
  test('offers a screen reader about 140 numbers on the map, each with whose it is', async ({
    page,
  }) => {
    await page.goto('/');
    const map = page.getByRole('region', { name: /^\dxx|Outside/ }).getByRole('link');
    const names = await map.count();
    expect(names).toBeGreaterThan(140);
    expect(names).toBeLessThan(180);
    await expect(
      page.getByRole('region', { name: '4xx Client Error' }).getByRole('link', { name: '404' }),
    ).toHaveAccessibleDescription('Not Found · Registered');
    await expect(
      page.getByRole('region', { name: '5xx Server Error' }).getByRole('link', { name: '508' }),
    ).toHaveAccessibleDescription('Loop Detected · Both');
  });

  test('leads to a number that nobody uses by a click, and not by the tab key', async ({
    page,
  }) => {
    await page.goto('/');
    const unassigned = page.locator('[href="/codes/427/"]');
    await expect(unassigned).toHaveAttribute('tabindex', '-1');
    await unassigned.click();
    await expect(page).toHaveURL('/codes/427/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('427');
  });

  test('says what a number is called under the pointer and under the focus', async ({ page }) => {
    await page.goto('/');
    const cell = page.locator('.cells [href="/codes/511/"]');
    const words = () => cell.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(await words()).toBe('none');
    await cell.hover();
    expect(await words()).toContain('Network Authentication Required');
    await page.mouse.move(0, 0);
    await page.locator('.cells [href="/codes/510/"]').focus();
    await page.keyboard.press('Tab');
    expect(await words()).toContain('Network Authentication Required');
  });

  for (const path of ['/', '/ja', '/codes', '/vendors', '/vendors/iis', '/changes', '/search']) {
    test(`${path} fits a screen of 320 pixels, with text spaced as WCAG asks`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  }

  test('has the numbers people ask about before the map on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    expect(await top(page, 'Often asked about')).toBeLessThan(844);
    expect(await top(page, 'Often asked about')).toBeLessThan(await top(page, '1xx Informational'));
    await expect(
      page.getByRole('region', { name: 'Often asked about' }).getByRole('listitem'),
    ).toHaveCount(20);
    await expect(page.getByText('110–199 unassigned')).toBeVisible();
  });

  for (const width of [390, 660, 940, 1280, 1600]) {
    test(`has cells that a finger or a shaking hand hits, ${String(width)} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/');
      const cells = await page.locator('.cells a').evaluateAll((all) =>
        all.map((cell) => {
          const { x, y } = cell.getBoundingClientRect();
          return { x, y };
        }),
      );
      const [first, second] = cells;
      expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThanOrEqual(24);
    });
  }

  test('ends its columns together on a wide screen', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/');
    const ends = await page
      .locator('.number-map > section')
      .evaluateAll((all) => all.map((section) => section.getBoundingClientRect().bottom));
    expect(Math.abs((ends[2] ?? 0) - (ends[5] ?? 0))).toBeLessThan(4);
    expect(Math.abs((ends[3] ?? 0) - (ends[4] ?? 0))).toBeLessThan(4);
  });
});

test.describe('where the system chooses the colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('the map still tells registered, unofficial, both and unassigned apart', async ({
    page,
  }) => {
    await page.goto('/');
    for (const key of ['.map-key i', '.cells > a']) {
      const looks = await Promise.all(
        ['registered', 'unofficial', 'both', 'unassigned'].map((kind) =>
          page
            .locator(`${key}.${kind}`)
            .first()
            .evaluate((element) => {
              const { backgroundColor, backgroundImage, boxShadow } = getComputedStyle(element);
              return [backgroundColor, backgroundImage, boxShadow].join(' ');
            }),
        ),
      );
      expect(new Set(looks).size, key).toBe(4);
    }
  });

  test('the result that the arrows have reached has an outline', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Search by number or words').fill('teapot');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option').first()).toHaveCSS('outline-style', 'solid');
  });
});
