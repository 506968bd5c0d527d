import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { firstOf, strokes, type Engine } from './engine.ts';

const driver = firstOf(['/usr/bin/WebKitWebDriver']);
const screen = firstOf(['/usr/bin/xvfb-run']);
const browser = firstOf(
  ['4.1', '6.0', '4.0'].map(
    (version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  ),
);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Sends a command of WebDriver, and gives what it answers with. */
async function send(url: string, body?: object, method = 'POST'): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${url}: ${JSON.stringify(value)}`);
  return value;
}

/** Asks the driver until it answers. */
async function waitFor(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const status = await fetch(`${origin}/status`).catch(() => undefined);
    if (status?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver does not answer at ${origin}.`);
}

/** Starts WebKitGTK's small browser on a screen that nobody sees, if all of that is installed. */
export async function startWebKit(): Promise<Engine | undefined> {
  if (driver === undefined || browser === undefined || screen === undefined) return undefined;
  const port = String(await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(screen, ['-a', driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  await waitFor(origin);
  const session = (await send(`${origin}/session`, {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
    },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const at = `${origin}/session/${session.sessionId}`;
  return {
    name: `WebKitGTK ${session.capabilities.browserVersion}`,
    open: async (url) => {
      await send(`${at}/url`, { url });
    },
    evaluate: async (expression) =>
      send(`${at}/execute/async`, {
        script: `const done = arguments[0]; (async () => await (${expression}))().then(done, (error) => done(String(error)));`,
        args: [],
      }),
    type: async (text) => {
      await send(`${at}/actions`, {
        actions: [{ type: 'key', id: 'keyboard', actions: strokes(text) }],
      });
    },
    close: async () => {
      await send(at, undefined, 'DELETE');
      // The screen and what runs on it are one group of processes.
      if (server.pid !== undefined) process.kill(-server.pid);
    },
  };
}
