import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { dist } from './pages.ts';

const run = promisify(execFile);

/** Serves the built files as they are. */
const server = createServer((request, response) => {
  readFile(dist + (request.url ?? '')).then(
    (file) => response.end(file),
    () => response.writeHead(404).end(),
  );
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const local = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

const page = await readFile('content/pages/data.mdx', 'utf8');
const examples = [...page.matchAll(/^```js\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm)];

describe('an example on the page about data', () => {
  after(() => server.close());

  it('stands there three times at least', () => {
    assert.ok(examples.length >= 3);
  });

  for (const [index, [, program = '', printed = '']] of examples.entries()) {
    it(`prints what the page says (${String(index + 1)})`, async () => {
      const { stdout } = await run(process.execPath, [
        '--input-type=module',
        '--eval',
        program.replaceAll('https://reasonphrase.example', local),
      ]);
      assert.equal(stdout, printed);
    });
  }

  it('names every file that the page lists', async () => {
    const paths = [...page.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\/[^`]+)`/g)].map(([, path = '']) => path),
    );
    assert.ok(paths.length >= 8);
    for (const path of paths) assert.ok((await readFile(dist + path)).length > 0, path);
  });
});
