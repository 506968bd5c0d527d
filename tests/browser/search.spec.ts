import { expect, test, type Page } from '@playwright/test';

const box = (page: Page) => page.getByLabel(/Search by number|番号や言葉/);
const options = (page: Page) => page.getByRole('option');
/** Words about the results, in the list below the box. */
const status = (page: Page) => page.locator('search').getByRole('status');

test.describe('the search box', () => {
  test('loads nothing before a reader shows the intent to search', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('/codes/404', { waitUntil: 'networkidle' });
    expect(requests.filter((path) => !path.startsWith('/favicon'))).toEqual(['/codes/404']);
    await box(page).focus();
    await expect.poll(() => requests).toContain('/lookup.json');
    expect(requests.join(' ')).not.toContain('pagefind');
  });

  test('shows the page of a typed number before any list has loaded', async ({ page }) => {
    await page.route('**/lookup.json', () => undefined);
    await page.goto('/codes/404');
    await box(page).fill('451');
    await expect(options(page)).toHaveText(['451']);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/codes/451/');
  });

  test('opens on / and on Ctrl-K, and gives the focus back on Escape', async ({ page }) => {
    await page.goto('/codes/404');
    const link = page.getByRole('link', { name: 'Vendors' });
    await link.focus();
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('');
    await expect(box(page)).toHaveRole('combobox');
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
  });

  test('is walked with the arrows and entered with Enter', async ({ page }) => {
    await page.goto('/');
    await box(page).fill('not found');
    await expect(options(page).first()).toContainText('404');
    // The list is whole once the full text has added its pages.
    await expect(options(page)).toHaveCount(7);
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    const active = await box(page).getAttribute('aria-activedescendant');
    expect(active).toBe(await options(page).first().getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/codes/404/');
  });

  test('announces how many results there are', async ({ page }) => {
    await page.goto('/');
    await box(page).fill('gateway timeout');
    await expect(status(page)).toHaveText(/^\d+ results?$/);
    await box(page).fill('qqqqqqq');
    await expect(status(page)).toContainText('Nothing found');
  });

  test('closes on the first Escape and empties on the second', async ({ page }) => {
    await page.goto('/');
    await box(page).fill('teapot');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await expect(box(page)).toHaveValue('teapot');
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveValue('');
  });

  test('stays closed when results arrive after Escape', async ({ page }) => {
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('/');
    const asked = page.waitForRequest('**/pagefind/pagefind.js');
    await box(page).fill('teapot');
    await expect(options(page).first()).toBeVisible();
    await asked;
    await page.keyboard.press('Escape');
    const loaded = page.waitForResponse('**/*.pf_meta');
    release(undefined);
    await loaded;
    await page.waitForTimeout(500);
    await expect(options(page)).toHaveCount(0);
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('leaves the keys alone while an input method composes', async ({ page }) => {
    await page.goto('/ja');
    await box(page).fill('見つからない');
    await expect(options(page).first()).toContainText('404');
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      await box(page).dispatchEvent('keydown', { key, isComposing: true, bubbles: true });
    }
    await expect(page).toHaveURL('/ja');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'false');
  });

  test('leads from a Japanese page to a page that is in English only, and says so', async ({
    page,
  }) => {
    await page.goto('/ja/codes/404');
    await box(page).fill('prematurely closed while reading upstream');
    const english = options(page).filter({ hasText: '（英語）' }).first();
    await expect(english).toContainText('prematurely closed');
    await english.click();
    await expect(page).toHaveURL(/^[^/]*\/\/[^/]+\/symptoms\//);
  });

  test('reads wide digits as digits', async ({ page }) => {
    await page.goto('/ja/codes/404');
    await box(page).fill('２２６');
    await expect(options(page).first()).toContainText('226');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/codes\/226\/$/);
  });

  test('says so when the full text cannot be loaded, and still finds numbers and phrases', async ({
    page,
  }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/');
    await box(page).fill('bad gateway');
    await expect(options(page).first()).toContainText('502');
    await expect(status(page)).toContainText('could not be loaded');
  });

  test('works after all when its list comes on a second try', async ({ page }) => {
    let tries = 0;
    await page.route('**/lookup.json', (route) => {
      tries += 1;
      return route.abort();
    });
    await page.goto('/');
    await box(page).fill('bad gatewa');
    await expect(status(page)).toContainText('Enter tries again');
    expect(tries).toBeGreaterThan(0);
    await page.unroute('**/lookup.json');
    await box(page).press('y');
    await expect(options(page).first()).toContainText('502');
  });

  test('works after all when its script comes on a second try', async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.route('**/scripts/search.js', (route) => route.abort());
    await page.clock.install();
    await page.goto('/');
    const failed = page.waitForEvent('requestfailed');
    await box(page).fill('45');
    await failed;
    await page.unroute('**/scripts/search.js');
    await page.clock.runFor(10_000);
    await box(page).press('1');
    await expect(options(page).first()).toContainText('451');
    expect(errors).toEqual([]);
  });

  test('adds the full text when that comes on a second try', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/');
    await box(page).fill('bad gatewa');
    await expect(status(page)).toContainText('could not be loaded');
    await page.unroute('**/pagefind/**');
    const index = page.waitForResponse('**/*.pf_meta');
    await box(page).press('y');
    await expect(status(page)).toHaveText(/^\d+ results?$/);
    await index;
    await expect(options(page)).toHaveCount(7);
  });

  test('searches the beginning of what is far too long, and says so', async ({ page }) => {
    await page.goto('/');
    const start = Date.now();
    await box(page).fill(`too many requests ${'a'.repeat(100_000)}`);
    await expect(status(page)).toContainText('Only the first 300 characters were searched.');
    await expect(options(page).filter({ hasText: '429' }).first()).toBeVisible();
    expect(Date.now() - start).toBeLessThan(5000);
  });

  test('says that Enter tries again when nothing can be loaded', async ({ page }) => {
    await page.route('**/lookup.json', (route) => route.abort());
    await page.goto('/');
    await box(page).fill('bad gateway');
    await expect(status(page)).toContainText('Enter tries again');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=bad+gateway');
    await expect(page.getByRole('link', { name: /502\s*Bad Gateway/ })).toBeVisible();
  });
});

test.describe('the results page', () => {
  test('shows what its address asks for as an ordered list of links', async ({ page }) => {
    await page.goto('/search?q=rate%20limit');
    await expect(page).toHaveTitle(/Results for “rate limit”/);
    const results = page.getByRole('region', { name: /Results for/ }).getByRole('listitem');
    await expect(results.first()).toContainText('429');
    await expect(page.getByLabel('Search by number or words').last()).toHaveValue('rate limit');
    await results.first().getByRole('link').click();
    await expect(page).toHaveURL('/codes/429/');
  });

  test('says that it searched only the beginning of what is far too long', async ({ page }) => {
    await page.goto(`/search?q=${'too+many+requests+'.repeat(300)}`);
    const region = page.getByRole('region', { name: /Results for/ });
    await expect(region.getByRole('listitem').filter({ hasText: '429' }).first()).toBeVisible();
    await expect(region.getByRole('status')).toContainText('Only the first 300 characters');
  });

  test('treats a query as text', async ({ page }) => {
    const query = '<img src=x onerror=document.title="broken">';
    await page.goto(`/search?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('heading', { name: /Results for/ })).toContainText(query);
    await expect(page.locator('main img')).toHaveCount(0);
    await expect(page).not.toHaveTitle('broken');
  });

  test('answers with numbers and phrases when the full text is missing', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search?q=teapot');
    const region = page.getByRole('region', { name: /Results for/ });
    await expect(region.getByRole('listitem').first()).toContainText('418');
    await expect(region.getByRole('status')).toContainText('could not be loaded');
  });
});
