import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { firstOf, strokes, type Engine } from './engine.ts';

const program = firstOf(['/usr/bin/firefox-esr', '/usr/bin/firefox']);

/** What a command answers with, or an event tells. */
interface Message {
  id?: number;
  result?: unknown;
  error?: string;
  message?: string;
}

/** Sends commands of WebDriver BiDi over one connection, and waits for their answers. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, message } = JSON.parse(String(data)) as Message;
    const answer = id === undefined ? undefined : waiting.get(id);
    if (error === undefined) answer?.resolve(result);
    else answer?.reject(new Error(`${error}: ${message ?? ''}`));
  });
  return (method: string, params: object) => {
    const answer = Promise.withResolvers<unknown>();
    last += 1;
    waiting.set(last, answer);
    socket.send(JSON.stringify({ id: last, method, params }));
    return answer.promise;
  };
}

/** Starts Firefox with a profile of its own, if it is installed: its own door is WebDriver BiDi. */
export async function startFirefox(): Promise<Engine | undefined> {
  if (program === undefined) return undefined;
  const profile = await mkdtemp(`${tmpdir()}/firefox-`);
  const browser = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { env: { ...process.env, HOME: profile }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let address = '';
  for await (const line of createInterface(browser.stderr)) {
    address = /ws:\S+/.exec(line)?.[0] ?? '';
    if (address !== '') break;
  }
  browser.stderr.resume();
  const send = await connect(`${address}/session`);
  const { capabilities } = (await send('session.new', { capabilities: {} })) as {
    capabilities: { browserName: string; browserVersion: string };
  };
  const { contexts } = (await send('browsingContext.getTree', {})) as {
    contexts: { context: string }[];
  };
  const context = contexts[0]?.context;
  return {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const answer = (await send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      const { value } = answer.result ?? {};
      return value === undefined ? undefined : (JSON.parse(value) as unknown);
    },
    type: async (text) => {
      await send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keyboard', actions: strokes(text) }],
      });
    },
    close: async () => {
      browser.kill();
      await once(browser, 'exit');
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
