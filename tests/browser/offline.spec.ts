import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { startFaultyHost, type FaultyHost } from './faulty-host.ts';

let host: FaultyHost;
test.beforeEach(async () => {
  host = await startFaultyHost();
});
test.afterEach(async () => {
  await host.close();
});

const state = (page: Page) => page.locator('[data-offline-state]');
const isBundle = (path: string) => path.endsWith('.bin');
const bundlesAsked = () => host.asked.filter(isBundle).length;

async function open(page: Page, path = '/offline/'): Promise<void> {
  await page.goto(host.origin + path);
}

/** Presses the button, and waits until the site is kept. */
async function keep(page: Page): Promise<void> {
  await open(page);
  await page.locator('[data-offline="keep"]').click();
  await expect(state(page)).toHaveAttribute('data-offline-state', 'kept', { timeout: 30_000 });
}

test.describe('a reader who keeps the site on the device', () => {
  test('reads the size first, and stores nothing before pressing the button', async ({ page }) => {
    await open(page);
    await expect(state(page)).toHaveAttribute('data-offline-state', 'none');
    await expect(page.getByRole('status').first()).toHaveText(/pages with .*: \d+(\.\d)? MB/);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
    expect(bundlesAsked()).toBe(0);
  });

  test('opens every page of the language without a network, with search and diagnosis', async ({
    page,
  }) => {
    await keep(page);
    host.isUnplugged = true;
    await open(page, '/codes/499/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Client Closed Request');
    await expect(page.getByRole('contentinfo')).toContainText('Kept on this device on');
    await page.getByRole('link', { name: 'Codes', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/\/codes\/$/);
    await open(page, '/codes/451');
    await expect(page).toHaveURL(/\/codes\/451\/$/);

    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('teapot');
    await expect(page.getByRole('option').first()).toContainText('418');
    await open(page, '/search/?q=upstream+prematurely+closed');
    await expect(page.locator('main a[data-codes~="502"]').first()).toBeVisible();

    await open(page, '/diagnose/');
    await page.locator('textarea').fill('HTTP/1.1 502 Bad Gateway\nServer: nginx\n');
    await expect(page.locator('[data-codes~="502"]').first()).toBeVisible();

    expect(
      await page.evaluate(async () => (await fetch('/codes/404.json')).headers.get('content-type')),
    ).toBe('application/json');
    await open(page, '/codes/9999/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('404');
  });

  test('is told that a page of another language was not kept', async ({ page }) => {
    await keep(page);
    host.isUnplugged = true;
    await open(page, '/ja/codes/404/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This site without a network');
  });

  test('removes it all with another button', async ({ page }) => {
    await keep(page);
    await page.locator('[data-offline="remove"]').click();
    await expect(state(page)).toHaveAttribute('data-offline-state', 'none');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
  });

  test('keeps a second language beside the first', async ({ page }) => {
    await keep(page);
    await open(page, '/ja/offline/');
    await expect(state(page)).toHaveAttribute('data-offline-state', 'none');
    await page.locator('[data-offline="keep"]').click();
    await expect(state(page)).toHaveAttribute('data-offline-state', 'kept', { timeout: 30_000 });
    host.isUnplugged = true;
    for (const path of ['/ja/codes/404/', '/codes/404/']) {
      await open(page, path);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Not Found');
    }
  });
});

test.describe('a download that fails', () => {
  test('without a network says so, and works at the next try', async ({ page }) => {
    await open(page);
    host.isUnplugged = true;
    await page.locator('[data-offline="keep"]').click();
    await expect(state(page)).toHaveAttribute('data-offline-state', 'failed');
    await expect(page.getByRole('status').first()).toContainText('The download stopped');
    host.isUnplugged = false;
    await page.locator('[data-offline="keep"]').click();
    await expect(state(page)).toHaveAttribute('data-offline-state', 'kept', { timeout: 30_000 });
  });

  test('half way goes on from there', async ({ page }) => {
    await open(page);
    host.fails = (path) => /\/(codes|index)-[1-3]\./.test(path);
    await page.locator('[data-offline="keep"]').click();
    await expect(state(page)).toHaveAttribute('data-offline-state', 'failed');
    const first = new Set(host.asked.filter(isBundle));
    host.fails = () => false;
    host.asked.length = 0;
    await page.locator('[data-offline="keep"]').click();
    await expect(state(page)).toHaveAttribute('data-offline-state', 'kept', { timeout: 30_000 });
    const all = globSync('dist/offline-bundles/en/*.bin').length;
    expect(bundlesAsked()).toBeLessThan(all);
    expect(first.size + bundlesAsked()).toBeGreaterThanOrEqual(all);
  });

  test('for want of room says how much is needed', async ({ page, context }) => {
    await open(page);
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: host.origin,
      quotaSize: 1_000_000,
    });
    await page.locator('[data-offline="keep"]').click();
    await expect(state(page)).toHaveAttribute('data-offline-state', 'failed');
    await expect(page.getByRole('status').first()).toContainText(/no room: \d+(\.\d)? MB/);
  });

  test('where the browser lets nothing be stored says why', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
    });
    await open(page);
    await expect(state(page)).toHaveAttribute('data-offline-state', 'failed');
    await expect(page.getByRole('status').first()).toContainText('private windows');
  });
});

test.describe('a kept site', () => {
  test('loads a damaged part again, and says so where there is no network', async ({ page }) => {
    await keep(page);
    const damage = () =>
      page.evaluate(async () => {
        const [name = ''] = (await caches.keys()).filter((own) => own.startsWith('kept /'));
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (/\/codes-\d/.test(request.url)) await cache.put(request, new Response('no bundle'));
        }
      });
    await damage();
    host.asked.length = 0;
    await open(page, '/codes/404/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Not Found');

    await damage();
    await open(page);
    await expect(state(page)).toHaveAttribute('data-offline-state', 'failed');
    await expect(page.getByRole('status').first()).toContainText(/\d+ of \d+ parts/);
    await page.locator('[data-offline="keep"]').click();
    await expect(state(page)).toHaveAttribute('data-offline-state', 'kept', { timeout: 30_000 });
    host.isUnplugged = true;
    await open(page, '/codes/404/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Not Found');
  });

  /** The host gets a build in which one page differs. */
  const publishNewBuild = () => {
    const [file = ''] = globSync('dist/offline-bundles/en/pages.*.bin');
    const own = readFileSync(file);
    // Of the same length, since the bundle tells where each file begins.
    const changed = Buffer.from(zstdDecompressSync(own));
    for (
      let at = changed.indexOf('>About</h1>');
      at >= 0;
      at = changed.indexOf('>About</h1>', at)
    ) {
      changed.write('>Anew!</h1>', at);
    }
    const bytes = zstdCompressSync(changed);
    const path = file.slice('dist/'.length);
    const newPath = path.replace(/\.\w+\.bin$/, '.000000000000.bin');
    const integrity = (content: Buffer) =>
      `sha256-${createHash('sha256').update(content).digest('base64')}`;
    const worker = readFileSync('dist/offline-worker.js', 'utf8')
      .replaceAll(path, newPath)
      .replaceAll(integrity(own), integrity(bytes));
    host.replaced.set('/offline-worker.js', Buffer.from(worker));
    host.replaced.set(`/${newPath}`, bytes);
  };

  test('stays as it is until its reader takes the newer version, of which only what changed is loaded', async ({
    page,
  }) => {
    await keep(page);
    publishNewBuild();
    host.asked.length = 0;
    await open(page, '/codes/404/');
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null,
    );
    expect(bundlesAsked()).toBe(1);
    await open(page, '/codes/404/');
    await page.getByRole('contentinfo').getByText('A newer version is ready.').click();
    await expect(page.locator('[data-offline="renew"]')).toBeVisible();
    await page.locator('[data-offline="renew"]').click();
    await expect(page.locator('[data-offline="renew"]')).toBeHidden();
    await expect(page.getByRole('contentinfo')).not.toContainText('A newer version');
  });

  test('does not change under another tab that is open', async ({ page, context }) => {
    await keep(page);
    const other = await context.newPage();
    await open(other, '/codes/404/');
    publishNewBuild();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null,
    );
    await open(page);
    await page.locator('[data-offline="renew"]').click();
    await expect(page.getByRole('status').first()).toContainText('other open tabs');
    await other.close();
    await page.locator('[data-offline="renew"]').click();
    await expect(page.locator('[data-offline="renew"]')).toBeHidden();
  });
});
