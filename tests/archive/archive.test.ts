import { expect, type Browser } from '@playwright/test';
import { unzipSync } from 'fflate';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { zstdDecompressSync } from 'node:zlib';
import { Parser } from 'tar';
import { writeArchive, type WrittenArchive } from '../../scripts/archive/write-archive.ts';
import { readSiteFolder } from '../../scripts/archive/site-folder.ts';
import { dataRelease } from '../../src/schemas/published-number.ts';
import { openFolder, startBrowser, type OpenFolder } from './open-folder.ts';
import { partsOfPage, type PartsOfPage } from './parts-of-page.ts';

const place = await mkdtemp(join(tmpdir(), 'archive-'));
const name = `reason-phrase-${dataRelease}`;
const unzipped = join(place, name);
let archive: WrittenArchive;

const digestOf = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex');

/** The digest of every file that was unzipped, by its path. */
const digests = new Map<string, string>();
const files = () => [...digests.keys()];

before(async () => {
  archive = await writeArchive('dist', join(place, 'archive'));
  const zip = await readFile(join(place, 'archive', `${name}.zip`));
  for (const [path, content] of Object.entries(unzipSync(zip))) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), content);
    digests.set(relative(name, path), digestOf(content));
  }
});
after(() => rm(place, { recursive: true, force: true }));

describe('the archive', () => {
  it('holds one folder, the same as ZIP and as tar', async (test) => {
    for (const { file, bytes } of archive.files) {
      test.diagnostic(`${basename(file)}: ${String(bytes)} bytes`);
    }
    const entries: Promise<[string, string]>[] = [];
    const parser = new Parser({
      onReadEntry: (entry) => {
        const path = relative(name, entry.path);
        entries.push(entry.concat().then((content) => [path, digestOf(content)]));
      },
    });
    const packed = await readFile(join(place, 'archive', `${name}.tar.zst`));
    const end = once(parser, 'end');
    parser.end(zstdDecompressSync(packed));
    await end;
    assert.ok(digests.size > archive.pages);
    assert.deepEqual(new Map(await Promise.all(entries)), digests);
  });

  it('is the same when it is made again', async () => {
    const again = await readSiteFolder('dist');
    assert.equal(again.files.size, digests.size - ['README.txt', 'LICENSE'].length);
    for (const [path, content] of again.files) {
      assert.equal(digestOf(content), digests.get(path), path);
    }
  });

  it('says in one paragraph what it is', async () => {
    const text = await readFile(join(unzipped, 'README.txt'), 'utf8');
    assert.ok(text.startsWith(`Reason Phrase ${dataRelease}, `));
    assert.equal(text.trim().split('\n\n').length, 2);
  });

  it('has a file, and the part of it, at the end of every link', async (test) => {
    const parts = new Map<string, PartsOfPage>();
    for (const file of files().filter((name) => name.endsWith('.html'))) {
      parts.set(file, await partsOfPage(await readFile(join(unzipped, file), 'utf8')));
    }
    assert.equal(parts.size, archive.pages);
    const present = new Set(files());
    const broken: string[] = [];
    let checked = 0;
    for (const [file, { addresses }] of parts) {
      for (const address of addresses) {
        if (/^[a-z]+:/.test(address) || address.includes('{')) continue;
        checked += 1;
        const { pathname, hash } = new URL(address, `file:///${file}`);
        const target = decodeURIComponent(pathname.slice(1));
        const fragment = decodeURIComponent(hash.slice(1));
        // What scripts load as JSON stands there as a script.
        if (!present.has(target) && !present.has(`${target}.js`)) {
          broken.push(`${file}: ${address} leads to no file`);
        } else if (fragment !== '' && parts.get(target)?.ids.has(fragment) === false) {
          broken.push(`${file}: ${address} names no part of ${target}`);
        }
      }
    }
    test.diagnostic(`${String(checked)} addresses on ${String(parts.size)} pages`);
    assert.ok(checked > 100_000);
    assert.deepEqual(broken, []);
  });
});

describe('what scripts of the archive read', () => {
  it('leads to files of the folder, too', async (test) => {
    const present = new Set(files());
    const broken: string[] = [];
    let checked = 0;
    for (const file of files().filter((name) => name.endsWith('.json.js'))) {
      const context = { archived: undefined, document: { body: { dataset: { root: '' } } } };
      runInNewContext(await readFile(join(unzipped, file), 'utf8'), context);
      JSON.stringify(context.archived, (_, value: unknown) => {
        const target = /^[\w./-]+\.html(?=[?#]|$)/.exec(String(value))?.[0];
        if (target === undefined) return value;
        checked += 1;
        if (!present.has(target)) broken.push(`${file}: ${target}`);
        return value;
      });
    }
    test.diagnostic(`${String(checked)} addresses`);
    assert.ok(checked > 2000);
    assert.deepEqual(broken, []);
  });
});

describe('a browser that opens a page of the archive from its folder', () => {
  let browser: Browser;
  let folder: OpenFolder;
  before(async () => {
    browser = await startBrowser();
    folder = await openFolder(browser, unzipped);
  });
  after(() => browser.close());
  afterEach(() => {
    assert.deepEqual(folder.takeFaults(), []);
  });

  it('shows the front page, with its styles and its icon', async () => {
    const { page, open } = folder;
    await open('index.html');
    await expect(page.locator('h1')).toHaveText(/Every HTTP status code/);
    assert.notEqual(
      await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor),
      'rgba(0, 0, 0, 0)',
    );
    const icon = page.locator('link[rel=icon][sizes]');
    const width = await icon.evaluate(async (link: HTMLLinkElement) => {
      const image = new Image();
      image.src = link.href;
      await image.decode();
      return image.width;
    });
    assert.ok(width > 0);
  });

  it('follows links to a code, to Japanese, and back', async () => {
    const { page, open } = folder;
    await open('codes/index.html');
    await page.locator('main a[href="../codes/499/index.html"]').first().click();
    await expect(page.locator('h1')).toContainText('Client Closed Request');
    await expect(page.locator('figure .hop-node').first()).toBeVisible();
    await page.locator('.preferences a[hreflang=ja]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.locator('h1')).toContainText('499');
    await page.locator('a.brand').click();
    await expect(page).toHaveURL(/\/ja\/index\.html$/);
  });

  it('shows a symptom, and the part of a page that a link names', async () => {
    const { page, open } = folder;
    await open('symptoms/nginx-502-too-big-header/index.html');
    await expect(page.locator('h1')).toBeVisible();
    await open('codes/499/index.html#nginx-history');
    await expect(page.locator('#nginx-history')).toBeInViewport();
  });

  it('finds codes and names in its search box', async () => {
    const { page, open } = folder;
    await open('codes/404/index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('client closed request');
    const results = page.getByRole('option');
    await expect(results.first()).toContainText('499');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/codes\/499\/index\.html$/);
    await page.waitForLoadState();
    await page.keyboard.press('/');
    await page.keyboard.type('upstream sent too big header');
    await expect(page.getByRole('option', { name: 'nginx answers 502' }).first()).toBeVisible();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('418');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/codes\/418\/index\.html$/);
  });

  it('finds in Japanese', async () => {
    const { page, open } = folder;
    await open('ja/codes/404/index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('見つからない');
    await expect(page.getByRole('option').first()).toContainText('404');
  });

  it('lists what a search finds, and says what it does not search', async () => {
    const { page, open } = folder;
    await open('index.html');
    await page.locator('main input[type=search]').fill('token expired');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/index\.html\?q=token\+expired$/);
    await expect(page.locator('main')).toContainText('not every word of the pages');
    await page.locator('[data-results] a').first().click();
    await expect(page).toHaveURL(/\/codes\/401\/index\.html/);
  });

  it('reads a log line, and counts a file', async () => {
    const { page, open } = folder;
    const line =
      '203.0.113.7 - - [23/Nov/2026:09:12:44 +0000] "GET /report HTTP/1.1" 499 0 "-" "curl/7.88.1"\n';
    await open('diagnose/index.html');
    await page.locator('textarea').fill(line);
    const place = page.locator('.reading-place');
    await expect(place).toContainText('The client hung up before nginx had anything to send');
    await expect(place).not.toContainText('no advice');
    await page.locator('input[type=file]').setInputFiles({
      name: 'access.log',
      mimeType: 'text/plain',
      buffer: Buffer.from(line.repeat(50)),
    });
    await expect(page.locator('.paste-status')).toHaveText('50 lines of access.log counted.');
    await place.locator('a[href*="499"]').first().click();
    await expect(page).toHaveURL(/\/codes\/499\/index\.html/);
  });

  it('compares two codes, and narrows lists', async () => {
    const { page, open } = folder;
    await open('compare/index.html');
    await page.locator('.pair select').first().selectOption('500');
    await page.locator('#pair thead a').first().click();
    await expect(page).toHaveURL(/\/codes\/500\/index\.html$/);
    await open('choose/index.html');
    await page.locator('main form input').fill('pagination');
    await expect(page.locator('.situations li:visible').first()).toContainText('part of a list');
    await expect
      .poll(() => page.locator('.situations li:visible').count(), { timeout: 10_000 })
      .toBeLessThan(10);
    await open('codes/index.html');
    await page.locator('[data-list-filters] a[id]').first().click();
    await expect(page).toHaveURL(/#class=1xx$/);
    await expect(page.locator('.filtered tbody tr:visible').first()).toBeVisible();
  });

  it('remembers the colours from page to page, and answers keys', async () => {
    const { page, open } = folder;
    await open('codes/404/index.html');
    await page.locator('[data-theme-switch]').click();
    await open('codes/405/index.html');
    await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
    await page.keyboard.press('j');
    await expect(page).toHaveURL(/\/codes\/406\/index\.html$/);
    await page.waitForLoadState();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('Next number');
  });
});
