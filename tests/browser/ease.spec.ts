import { expect, test, type Page } from '@playwright/test';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Shows the first sign of an intent, and waits for what comes then. */
async function moveThePointer(page: Page): Promise<void> {
  const loaded = page.waitForResponse('**/scripts/enhancements.js');
  await page.mouse.move(1, 1);
  await page.mouse.move(9, 9);
  await loaded;
}

test.describe('the colours', () => {
  test('follow the system, then the switch, and are remembered', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/codes/404');
    const light = await paper(page);
    const control = page.locator('[data-theme-switch]');
    await expect(control).toHaveAccessibleName('Colours: as the system has them');
    await control.click();
    await expect(control).toHaveAccessibleName('Colours: light');
    await control.click();
    await expect(control).toHaveAccessibleName('Colours: dark');
    const dark = await paper(page);
    expect(dark).not.toBe(light);
    await page.goto('/codes/405');
    expect(await paper(page)).toBe(dark);
    await control.click();
    await expect(control).toHaveAccessibleName('Colours: as the system has them');
    expect(await paper(page)).toBe(light);
  });
});

test.describe('the language', () => {
  test('that a reader chose is offered on other pages, and never forced', async ({ page }) => {
    await page.goto('/codes/404');
    const hint = page.getByRole('link', { name: 'このページを日本語で読む' });
    await expect(hint).toBeHidden();
    await page.getByRole('link', { name: '日本語', exact: true }).click();
    await expect(page).toHaveURL('/ja/codes/404/');
    await page.goto('/codes/499');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Client Closed Request');
    await hint.click();
    await expect(page).toHaveURL('/ja/codes/499/');
  });
});

test.describe('a reader with a keyboard', () => {
  test('walks through the numbers with j and k, or the arrows', async ({ page }) => {
    await page.goto('/codes/404');
    await page.keyboard.press('j');
    await expect(page).toHaveURL('/codes/405/');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL('/codes/406/');
    await page.keyboard.press('k');
    await expect(page).toHaveURL('/codes/405/');
  });

  test('sees the keys with ?, and can switch single keys off for good', async ({ page }) => {
    await page.goto('/codes/404');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await expect(dialog).toBeVisible();
    await dialog.getByLabel('Single keys are on').uncheck();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.reload();
    await page.keyboard.press('/');
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await expect(dialog).toBeVisible();
    await expect(page).toHaveURL('/codes/404');
  });

  test('types letters into the box without moving to another number', async ({ page }) => {
    await page.goto('/codes/404');
    await page.keyboard.press('/');
    await page.keyboard.type('jk?');
    await expect(page.getByRole('banner').getByRole('combobox')).toHaveValue('jk?');
    await expect(page).toHaveURL('/codes/404');
  });

  test('reaches every part of a long page from its table of contents', async ({ page }) => {
    await page.goto('/codes/404');
    const contents = page.getByRole('navigation', { name: 'On this page' });
    for (const link of await contents.getByRole('link').all()) {
      const target = (await link.getAttribute('href'))?.slice(1) ?? '';
      await expect(page.locator(`[id="${target}"]`)).toHaveCount(1);
    }
    await contents.getByRole('link', { name: 'Sources' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeInViewport();
  });
});

test.describe('an example and a heading', () => {
  test('can be copied: the text of the one, the address of the other', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/codes/404');
    await moveThePointer(page);
    const example = page.locator('.copyable', { hasText: 'HTTP/1.1 404 Not Found' }).first();
    await example.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText(/^Copied: HTTP\/1\.1 404/)).toHaveRole('status');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    expect(await copied()).toMatch(/^HTTP\/1\.1 404 Not Found\n/);
    await page.locator('h2').getByRole('link', { name: 'What to do' }).first().click();
    await expect(page.getByText(/^Copied: .*#what-to-do/)).toHaveRole('status');
    expect(await copied()).toMatch(/\/codes\/404#what-to-do$/);
  });
});

/** As in a browser that cannot draw a page out of sight. */
async function withoutSpeculation(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLScriptElement.supports = () => false;
  });
}

test.describe('a link', () => {
  test('has its page drawn ahead when the pointer rests on it, two at a time, within the policy', async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto('/codes/404/');
    const marked = page.locator('a[data-ready]');
    await moveThePointer(page);
    await expect(marked).toHaveCount(0);
    const article = page.getByRole('article');
    for (const name of ['410', '403', '204']) {
      await article.getByRole('link', { name, exact: true }).first().hover();
      await expect(marked.last()).toBeVisible();
      await page.waitForTimeout(150);
    }
    await expect(marked).toHaveCount(2);
    await page.locator('[data-theme-switch]').click();
    await expect(marked).toHaveCount(0);
    expect(complaints).toEqual([]);
  });

  test('is fetched when the pointer rests on it, and not before', async ({ page }) => {
    await withoutSpeculation(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/codes/404');
    await moveThePointer(page);
    const link = page.getByRole('article').getByRole('link', { name: '410' }).first();
    await link.hover();
    await expect.poll(() => asked).toContain('/codes/410/');
    expect(asked.filter((path) => path.startsWith('/codes/'))).toEqual([
      '/codes/404',
      '/codes/410/',
    ]);
  });

  test('is fetched as it is written, and not where it leads to the page itself', async ({
    page,
  }) => {
    await withoutSpeculation(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/codes/404/');
    await moveThePointer(page);
    await page.evaluate(() => {
      for (const href of ['/codes/404', '/codes/404/#history', '/codes/410/', '/codes/410']) {
        const link = document.createElement('a');
        link.href = link.textContent = href;
        document.querySelector('main')?.prepend(link, ' ');
      }
    });
    for (const name of ['/codes/404', '/codes/404/#history', '/codes/410/', '/codes/410']) {
      await page.getByRole('link', { name, exact: true }).hover();
      await page.waitForTimeout(200);
    }
    expect(asked.filter((path) => path.startsWith('/codes/'))).toEqual([
      '/codes/404/',
      '/codes/410/',
    ]);
  });

  test('is left alone where the reader saves data', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/codes/404');
    await moveThePointer(page);
    await page.getByRole('article').getByRole('link', { name: '410' }).first().hover();
    await page.waitForLoadState('networkidle');
    expect(asked).not.toContain('/codes/410/');
    await expect(page.locator('script[type=speculationrules]')).toHaveCount(0);
  });
});

const screens = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };

test.describe('what cannot be loaded', () => {
  test('is asked for once for a hundred moves of the pointer, and again after a while', async ({
    page,
  }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    let asked = 0;
    await page.route('**/scripts/enhancements.js', (route) => {
      asked += 1;
      return asked > 1 ? route.continue() : route.abort();
    });
    await page.clock.install();
    await page.goto('/codes/404');
    const move = async () => {
      for (let step = 0; step < 100; step += 1) await page.mouse.move(step, 2 * step);
    };
    await move();
    expect(asked).toBe(1);
    await page.clock.runFor(10_000);
    await move();
    expect(asked).toBe(2);
    await expect(page.getByRole('button', { name: 'Copy', exact: true }).first()).toBeAttached();
    expect(errors).toEqual([]);
  });
});

test.describe('before a reader shows an intent', () => {
  test('a page asks for nothing but itself and its icon', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/codes/404', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => !path.startsWith('/favicon'))).toEqual(['/codes/404']);
  });

  for (const [screen, viewport] of Object.entries(screens)) {
    test(`a page does not move while it loads, on a ${screen}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            document.documentElement.dataset['shift'] = String(
              Number(document.documentElement.dataset['shift'] ?? 0) + value,
            );
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const path of [
        '/',
        '/codes',
        '/codes/404',
        '/codes/404#history',
        '/codes/499',
        '/ja/codes/404',
        '/search',
        '/search?q=rate+limit',
      ]) {
        await page.goto('about:blank');
        await page.goto(path, { waitUntil: 'networkidle' });
        expect
          .soft(await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0'), path)
          .toBe('0');
      }
    });

    test(`a fragment leads to its section, and the page above it keeps its place, on a ${screen}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('/codes/404');
      await page.goto('/codes/404#history');
      const heading = page.locator('#history');
      await expect(heading).toBeInViewport();
      const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
      const before = await top();
      expect(before).toBeLessThan(40);
      await page.mouse.move(150, 400);
      await page.mouse.wheel(0, -300);
      await expect.poll(async () => Math.abs((await top()) - before - 300)).toBeLessThan(2);
    });
  }
});
