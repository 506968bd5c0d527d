import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };

const commands = Object.values(manifest.scripts).join('\n');

describe('a command', () => {
  for (const file of globSync('scripts/*.ts')) {
    it(`has an npm script (${file})`, () => {
      assert.ok(commands.includes(`node ${file}`));
    });
  }

  it('runs only where it is started: importing any module does nothing', async (test) => {
    const folder = await mkdtemp(join(tmpdir(), 'imports-'));
    test.after(() => rm(folder, { recursive: true }));
    const modules = globSync('{benchmark,scripts}/**/*.ts').map((file) => pathToFileURL(file).href);
    const program = modules.map((url) => `await import(${JSON.stringify(url)});`).join('\n');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', program, '--', '--write'],
      { cwd: folder, encoding: 'utf8' },
    );
    assert.deepEqual([status, stdout, stderr], [0, '', '']);
    assert.deepEqual(await readdir(folder), []);
  });
});
