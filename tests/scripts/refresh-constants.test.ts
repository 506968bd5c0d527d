import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Runs the command with the given parameters. */
function refresh(...parameters: string[]) {
  return spawnSync(process.execPath, ['scripts/refresh-constants.ts', ...parameters], {
    encoding: 'utf8',
  });
}

describe('the check of the names of libraries', () => {
  it('has a line for every library', () => {
    const { stdout, status } = refresh();
    assert.equal(status, 0);
    for (const file of readdirSync('content/constants')) {
      const id = file.replace('.yaml', '');
      assert.match(stdout, new RegExp(`^${id}: (up to date|not installed here); .*\\d`, 'm'));
    }
  });

  it('knows the very file that was read', () => {
    const file = 'node_modules/http-status-codes/build/cjs/status-codes.d.ts';
    const { stdout, status } = refresh('http-status-codes', file);
    assert.equal(status, 0);
    assert.match(stdout, /the very file that was read/);
  });

  it('tells which names another file does not have, and what to do by hand', () => {
    const { stdout, status } = refresh('http-status-codes', 'package.json');
    assert.equal(status, 1);
    assert.match(stdout, /404: StatusCodes\.NOT_FOUND is not in the file/);
    assert.match(stdout, /What to do by hand/);
  });

  it('tells how to call it where library or file do not exist', () => {
    for (const parameters of [['nothing', 'package.json'], ['go'], ['go', 'missing.go']]) {
      const { stderr, status } = refresh(...parameters);
      assert.equal(status, 2);
      assert.match(stderr, /Usage: npm run refresh:constants/);
    }
  });
});
