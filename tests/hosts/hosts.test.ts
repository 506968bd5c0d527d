import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from '@playwright/test';
import { launchBrowser } from '../../benchmark/launch-browser.ts';
import { compressFolder } from '../../scripts/compression/compress-folder.ts';
import { ask } from '../../scripts/hosts/ask.ts';
import { checkAnswers, type Check } from '../../scripts/hosts/check-answers.ts';
import { checkInBrowser } from '../../scripts/hosts/check-in-browser.ts';
import { buildVariant } from '../output/build-variant.ts';
import { dist } from '../output/pages.ts';
import * as servers from './servers.ts';
import type { RunningServer, Server, Site } from './servers.ts';

const base = '/http/reference';
let folder = '';
let browser: Browser | undefined;
/** What the servers are asked to serve. */
const sites: Record<'root' | 'subPath' | 'noSlash', Site> = {
  root: { root: dist, base: '' },
  subPath: { root: '', base },
  noSlash: { root: '', base: '' },
};

/** Why a test of a server is skipped here, if it is. */
const missing = ({ program }: Pick<Server, 'program'>) =>
  servers.findProgram(program) === undefined ? `${program} is not installed` : false;

/** The servers that are looked at in a browser, too; the root of a site is by other tests. */
const seenInBrowser = {
  root: undefined,
  subPath: servers.apacheHtaccess,
  noSlash: servers.caddy,
};

const lines = (checks: readonly Check[]) =>
  checks.map(({ area, promise, found }) => `${area}: ${promise}: ${found}`);

/** Starts a server for as long as it is looked at. */
async function withServer(
  server: Server,
  site: Site,
  look: (running: RunningServer) => Promise<void>,
): Promise<void> {
  const running = await servers.start(server, site);
  try {
    await look(running);
  } finally {
    await running.stop();
  }
}

async function inBrowser(address: URL): Promise<Check[]> {
  browser ??= await launchBrowser();
  return checkInBrowser(browser, address);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hosts-'));
  // A server that is started by root serves as somebody else.
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'http'));
  await symlink(await buildVariant('subPath'), join(folder, base));
  sites.subPath.root = folder;
  sites.noSlash.root = await buildVariant('noSlash');
});
after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

describe('a server with the configuration of this project', () => {
  for (const server of [servers.nginx, servers.caddy, servers.apache, servers.apacheHtaccess]) {
    for (const place of ['root', 'subPath', 'noSlash'] as const) {
      it(`keeps every promise: ${server.name}, ${place}`, { skip: missing(server) }, async () => {
        await withServer(server, sites[place], async ({ address }) => {
          const checks = await checkAnswers(address);
          if (seenInBrowser[place] === server) checks.push(...(await inBrowser(address)));
          const lacking = checks.filter(({ holds, promise }) => {
            const needsTwins = server === servers.nginx && promise === 'with brotli or Zstandard';
            return !holds && !needsTwins;
          });
          assert.ok(checks.length >= 18);
          assert.deepEqual(lines(lacking), []);
        });
      });
    }
  }

  for (const place of ['root', 'subPath'] as const) {
    it(
      `keeps every promise that Cloudflare's server can, ${place}`,
      { skip: missing(servers.wrangler) },
      async () => {
        await withServer(servers.wrangler, sites[place], async ({ address }) => {
          const checks = await checkAnswers(address);
          const lacking = checks.filter(({ holds }) => !holds);
          assert.deepEqual(
            lacking.map(({ promise }) => promise),
            [
              'An address answers as people type it, without a redirect',
              // At the edge it does; this server of its own compresses less.
              'Text comes compressed',
              'with brotli or Zstandard',
            ],
          );
        });
      },
    );
  }
});

describe('a compressed twin', () => {
  for (const [server, ending] of [
    [servers.nginx, servers.nginxSendsBrotli ? 'br' : 'gz'],
    [servers.caddy, 'br'],
  ] as const) {
    it(`is sent as it is by ${server.name}`, { skip: missing(server) }, async () => {
      const root = join(folder, `twins-${ending}-${server.program}`);
      await mkdir(root);
      await writeFile(join(root, 'index.html'), '<p>A page.</p>'.repeat(100));
      await compressFolder(root);
      await withServer(server, { root, base: '' }, async ({ address }) => {
        const { headers, body } = await ask(address);
        assert.equal(headers['content-encoding'], ending === 'gz' ? 'gzip' : ending);
        assert.match(headers['content-type'] ?? '', /^text\/html; charset=utf-8$/);
        assert.deepEqual(body, await readFile(join(root, `index.html.${ending}`)));
      });
    });
  }
});

describe('a server as it comes', () => {
  for (const server of [
    servers.stockNginx,
    servers.stockApache,
    servers.stockCaddy,
    servers.python,
    servers.serve,
    servers.sirv,
  ]) {
    for (const place of ['root', 'subPath'] as const) {
      it(
        `serves a site that works: ${server.name}, ${place}`,
        { skip: missing(server) },
        async () => {
          await withServer(server, sites[place], async ({ address }) => {
            const checks = await checkAnswers(address);
            const broken = checks.filter(({ level, holds }) => level === 'needed' && !holds);
            assert.deepEqual(lines(broken), []);
          });
        },
      );
    }
  }
});

describe('a server that does not know that readers come by TLS', () => {
  for (const behind of [servers.stockNginx, servers.stockApache]) {
    const skip = missing(behind) || missing(servers.stockNginx) || missing({ program: 'openssl' });
    it(`serves links, and the search by Enter: ${behind.name}`, { skip }, async () => {
      const certificate = servers.createCertificate(folder);
      await withServer(behind, sites.root, async (inner) => {
        const outer = await servers.start(
          servers.tlsBefore(inner, certificate),
          sites.root,
          'https',
        );
        try {
          const checks = await checkAnswers(
            outer.address,
            await readFile(certificate.cert, 'utf8'),
          );
          checks.push(...(await inBrowser(outer.address)));
          const broken = checks
            .filter(({ level, holds }) => level === 'needed' && !holds)
            // What people type without a slash, such a server redirects to its own name and port.
            .filter(({ promise }) => !promise.startsWith('An address answers as people type it'));
          assert.deepEqual(lines(broken), []);

          await prefetchesOnce(outer);
        } finally {
          await outer.stop();
        }
      });
    });
  }

  it('is told by the configuration of this project to name no host in redirects', async () => {
    assert.match(
      await readFile('hosting/nginx/reason-phrase.conf', 'utf8'),
      /absolute_redirect off/,
    );
  });
});

/** A page that is got ready while the pointer rests on its link is not asked for again on the click. */
async function prefetchesOnce({ address, log }: RunningServer): Promise<void> {
  const asked = async () =>
    (await log()).split('\n').filter((line) => line.includes('"GET /codes/410/ ')).length;
  const asBefore = await asked();
  browser ??= await launchBrowser();
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(new URL('classes/4xx/', address).href);
  const link = page.locator('main a[href="/codes/410/"]').first();
  await page.mouse.move(1, 1);
  await page.mouse.move(5, 5);
  await link.hover();
  await page.waitForTimeout(1500);
  const onRest = (await asked()) - asBefore;
  await link.click();
  await page.waitForURL('**/codes/410/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await context.close();
  assert.equal(onRest, 1, 'it is not got ready');
  assert.equal((await asked()) - asBefore, 1, 'it is asked for again');
}
