import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
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
const examples = [
  ...page.matchAll(/^```(js|sh)\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm),
].map(([, language = '', program = '', printed = '']) => ({ language, program, printed }));

/** Programs that an example in a shell needs and this machine lacks. */
const path = (process.env['PATH'] ?? '').split(':');
const missing = ['sh', 'curl', 'jq'].filter(
  (program) => !path.some((folder) => existsSync(`${folder}/${program}`)),
);

describe('an example on the page about data', () => {
  after(() => server.close());

  it('stands there in JavaScript and for a shell', () => {
    for (const language of ['js', 'sh']) {
      assert.ok(examples.filter((example) => example.language === language).length >= 2);
    }
  });

  for (const [index, { language, program, printed }] of examples.entries()) {
    const isShell = language === 'sh';
    const skip = isShell && missing.length > 0 && `This machine has no ${missing.join(', ')}.`;
    it(`prints what the page says (${String(index + 1)}, ${language})`, { skip }, async () => {
      const { stdout } = await run(isShell ? 'sh' : process.execPath, [
        ...(isShell ? ['-c'] : ['--input-type=module', '--eval']),
        program.replaceAll('https://reasonphrase.example', local),
      ]);
      assert.equal(stdout, printed);
    });
  }

  it('names every file that the page lists', async () => {
    const paths = [...page.matchAll(/^\| (\[`.+?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\/[^`]+)`/g)].map(([, path = '']) => path),
    );
    assert.ok(paths.length >= 8);
    for (const name of paths) assert.ok((await readFile(dist + name)).length > 0, name);
  });
});
