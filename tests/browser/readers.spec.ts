import { expect, test } from '@playwright/test';
import { globSync } from 'node:fs';

test.describe('a log reader', () => {
  test('who types 499 and Enter learns that nobody received it', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByLabel('Search by number or words').fill('499');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/codes/499/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Client Closed Request');
    await expect(page.locator('.lead').first()).toContainText('Nobody received this code');
  });

  test('with a 499 that came in JSON is led to the other owner', async ({ page }) => {
    await page.goto('/codes/499');
    const choice = page.getByRole('region', { name: /Which one do you have/ });
    const meanings = globSync('content/codes/*/499*.mdx');
    await choice.getByText(`How to tell all ${String(meanings.length)} apart`).click();
    await expect(choice.getByRole('listitem')).toHaveCount(meanings.length);
    await choice.getByRole('link', { name: 'Esri ArcGIS', exact: true }).click();
    await expect(page).toHaveURL('/codes/499/arcgis/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Token Required');
  });
});

test.describe('an API client developer', () => {
  test('finds on 429 that Retry-After is to be read, and where that is written', async ({
    page,
  }) => {
    await page.goto('/codes/429');
    const facts = page.getByRole('complementary', { name: /Facts/ });
    await expect(facts.getByText('After waiting').first()).toBeVisible();
    const row = page.getByRole('row', { name: /Retry-After/ });
    await expect(row).toContainText('MAY');
    await expect(row.getByRole('link', { name: /RFC 6585/ })).toHaveAttribute(
      'href',
      'https://www.rfc-editor.org/rfc/rfc6585.html#section-4',
    );
  });
});

test.describe('an API author', () => {
  test('on 404 is told to send 200 for an empty list', async ({ page }) => {
    await page.goto('/codes/404#when-to-send');
    await expect(page.getByRole('heading', { name: /When to send it/ })).toBeInViewport();
    await expect(page.getByText('A search with no hits')).toBeVisible();
  });

  test('goes from 302 to the redirect that keeps the method', async ({ page }) => {
    await page.goto('/codes/302');
    await page.getByRole('table').first().getByRole('link', { name: '307' }).click();
    await expect(page).toHaveURL('/codes/307/');
  });
});

test.describe('a visitor', () => {
  test('at an unknown address with a number in it is offered the page', async ({ page }) => {
    const response = await page.goto('/errors/http-530.html');
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: '530', exact: true }).click();
    await expect(page).toHaveURL('/codes/530/');
  });

  test('at an unknown address with words in it is offered a search for them', async ({ page }) => {
    await page.goto('/status/too-many-requests');
    await page.getByRole('link', { name: /Search for “too many requests”/ }).click();
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('429');
  });

  test('at an unknown address below /ja is offered the Japanese page, or a search in Japanese', async ({
    page,
  }) => {
    await page.goto('/ja/status/404.html');
    await page.getByRole('link', { name: '404', exact: true }).click();
    await expect(page).toHaveURL(/\/ja\/codes\/404\/?$/);
    await page.goto('/ja/見つからない');
    await page.getByRole('link', { name: '「見つからない」を検索' }).click();
    await expect(page).toHaveURL(/\/ja\/search\/?\?q=/);
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('404');
  });

  test('at an address with signs that mean something to a program is offered a search for them', async ({
    page,
  }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto('/$&$1');
    await expect(page.getByRole('link', { name: 'Search for “$&$1”' })).toBeVisible();
    // The preview server itself does not know what to do with this address.
    const unknown = await page.request.get('/not-there');
    await page.route('**/%ff', async (route) => {
      await route.fulfill({ response: unknown });
    });
    await page.goto('/%ff');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('404');
    await expect(page.getByText('Did you mean this page?')).toBeHidden();
    expect(errors).toEqual([]);
  });
});

test.describe('a reader who browses', () => {
  test('walks from the map to a code, to its class and on to the next number', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: '404 Not Found' }).first().click();
    await expect(page).toHaveURL('/codes/404/');
    await page.getByRole('link', { name: '405 →' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('405');
    await page.getByRole('link', { name: '4xx Client Error' }).click();
    await expect(page).toHaveURL('/classes/4xx/');
  });

  test('is told that 999 stands outside the classes', async ({ page }) => {
    await page.goto('/codes/999');
    await page.getByRole('link', { name: 'Outside the classes', exact: true }).click();
    await expect(page).toHaveURL('/classes/other/');
  });

  test('finds every code of a vendor on its page', async ({ page }) => {
    await page.goto('/vendors');
    await page.getByRole('link', { name: 'nginx', exact: true }).click();
    for (const code of ['444', '494', '495', '496', '497', '499']) {
      await expect(page.getByRole('link', { name: code, exact: true }).first()).toBeVisible();
    }
  });

  test('sees no horizontal scroll bar on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of [
      '/',
      '/codes',
      '/codes/403',
      '/codes/530',
      '/vendors',
      '/search?q=timeout',
    ]) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBe(0);
    }
  });

  test('meets no blocked script or style, and no request to another host', async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (new URL(request.url()).hostname !== 'localhost') complaints.push(request.url());
    });
    for (const path of [
      '/',
      '/codes/404',
      '/codes/530',
      '/ja/codes/404',
      '/about',
      '/search?q=gateway',
    ]) {
      await page.goto(path, { waitUntil: 'networkidle' });
    }
    expect(complaints).toEqual([]);
  });
});
