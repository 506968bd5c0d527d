import { expect, test, type Page } from '@playwright/test';

const box = (page: Page) => page.getByLabel(/Search by number|番号や言葉/);
const options = (page: Page) => page.getByRole('option');
const results = (page: Page) => page.locator('[data-results] ol a');
const search = (page: Page, query: string) => page.goto(`/search/?q=${encodeURIComponent(query)}`);

const line =
  '203.0.113.9 - - [14/Mar/2026:16:02:11 +0000] "GET /checkout/500 HTTP/1.1" 499 0 "-" "curl/8.4.0"';

test.describe('a paste', () => {
  test('is offered to be explained first, then its status codes, each once', async ({ page }) => {
    await search(page, `${line}\n${line}`);
    await expect(results(page)).toHaveCount(2);
    await expect(results(page).first()).toHaveText('Explain this');
    const explain = await results(page).first().getAttribute('href');
    expect(decodeURIComponent(explain ?? '')).toBe(`/diagnose/#paste=${line}\n${line}`);
    for (const result of await results(page).all()) {
      await expect(result).toHaveAttribute('data-codes', '499');
    }
  });

  test('is explained with its lines, which a box does not keep', async ({ page }) => {
    await page.goto('/');
    await box(page).focus();
    await expect(page.getByRole('combobox')).toBeFocused();
    await box(page).evaluate((field: HTMLInputElement, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, 'HTTP/2 502\nserver: nginx');
    await expect(options(page)).toHaveText([/Explain this/, /502/]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/diagnose\/#paste=HTTP%2F2%20502%0Aserver%3A%20nginx$/);
  });

  test('is read by its numbers when the formats of logs cannot be loaded', async ({ page }) => {
    await page.route('**/diagnose/formats.json', (route) => route.abort());
    await search(page, line);
    await expect(results(page).first()).toHaveAttribute('data-codes', '499');
  });

  test('loads the reader of pastes, which no other query does', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await search(page, 'gateway timeout');
    await expect(results(page).first()).toContainText('504');
    expect(requests.join(' ')).not.toContain('read-paste');
    await search(page, line);
    await expect(results(page).nth(1)).toContainText('499');
    expect(requests).toContain('/scripts/read-paste.js');
  });
});

test.describe('a query', () => {
  test('counts the number in company, and not versions, ports and sizes', async ({ page }) => {
    for (const [query, code] of [
      ['nginx 1.22 502', '502'],
      ['port 8080 504', '504'],
      ['HTTP/2 525', '525'],
    ] as const) {
      await search(page, query);
      await expect(results(page).first()).toHaveAttribute('data-codes', code);
    }
  });

  test('of one or two digits lists the numbers that begin so, in order', async ({ page }) => {
    await page.goto('/');
    await box(page).fill('52');
    await expect(options(page).locator('b')).toHaveText([
      '520',
      '521',
      '522',
      '523',
      '524',
      '525',
      '526',
    ]);
  });

  test('that asks for one thing leads there on Enter', async ({ page }) => {
    for (const [query, address] of [
      ['error 525', '/codes/525/'],
      ['403.14', '/vendors/iis/#403.14'],
      ['haproxy sH', '/vendors/haproxy/#sH'],
      ['5XX errors', '/classes/5xx/'],
      ['rfc 9110', '/specifications/rfc9110/'],
      ['Retry-After', '/fields/retry-after/'],
      ['nginx', '/vendors/nginx/'],
      ['haproxy 413', '/search/?q=haproxy+413'],
    ] as const) {
      await page.goto('/');
      await box(page).fill(query);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(address);
    }
  });

  test('that means nothing finds nothing, and is told where else to look', async ({ page }) => {
    await page.goto('/');
    await box(page).fill('asdfgh');
    const status = page.locator('search').getByRole('status').first();
    await expect(status).toContainText('Nothing found');
    await expect(options(page)).toHaveCount(0);
    await status.getByRole('link', { name: 'All codes' }).click();
    await expect(page).toHaveURL('/codes/');
    await search(page, 'asdfgh');
    const region = page.getByRole('region', { name: /Results for/ });
    await expect(region.getByRole('link')).toHaveText([
      'Map of the number space',
      'All codes',
      'Explain a log line or a response',
    ]);
    await expect(results(page)).toHaveCount(0);
  });

  test('that is long is not repeated in full, and its results stay in sight on a phone', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await search(page, `the gateway did not get an answer in time ${'and so on '.repeat(200)}`);
    await expect(results(page).first()).toBeInViewport();
    const heading = await page.getByRole('heading', { name: /Results for/ }).textContent();
    expect(heading?.length).toBeLessThan(90);
    expect((await page.title()).length).toBeLessThan(120);
  });

  test('has results that each say which codes they answer, pages of other kinds, too', async ({
    page,
  }) => {
    for (const [query, first, codes] of [
      ['cloudflare', '/vendors/cloudflare/', /(^| )522( |$)/],
      ['www-authenticate', '/fields/www-authenticate/', /^401/],
      ['4xx', '/classes/4xx/', /(^| )404( |$)/],
      ['iis 500.19', '/vendors/iis/#500.19', /^500$/],
    ] as const) {
      await search(page, query);
      await expect(results(page).first()).toHaveAttribute('href', first);
      await expect(results(page).first()).toHaveAttribute('data-codes', codes);
    }
  });

  test('of any letters at all does no harm', async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    for (const query of [
      '__proto__',
      'constructor prototype',
      '(a+)+$ .*?[\\',
      '\u202e404\u202c',
      '٤٠٤',
      'a\u0000b 502',
      '<script>document.title="broken"</script>',
      '{"status":502}\n{"status":504}',
      '\u{1f600}'.repeat(400),
    ]) {
      await search(page, query);
      await expect(page.locator('[data-results] [role=status]')).not.toBeEmpty();
      await expect(page).not.toHaveTitle('broken');
    }
    expect(errors).toEqual([]);
  });
});
