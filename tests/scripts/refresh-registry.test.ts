import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { validateRegistry } from '../../scripts/registry/validate-registry.ts';

const command = resolve('scripts/refresh-registry.ts');
const csvFile = 'content/registry/iana-http-status-codes.csv';
const jsonFile = 'content/registry/iana-http-status-codes.json';
let root = '';

/** Runs the command in a copy of the content. */
function refresh(...parameters: string[]) {
  return spawnSync(process.execPath, [command, ...parameters], { cwd: root, encoding: 'utf8' });
}

describe('our copy of the registry', () => {
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'registry-'));
    await cp('content', join(root, 'content'), { recursive: true });
  });
  after(() => rm(root, { recursive: true }));

  it('is whole', async () => {
    assert.deepEqual(validateRegistry(await readFile(csvFile, 'utf8'), csvFile), []);
  });

  it('is replaced by a newer download, with its dates and what is left to do', async () => {
    const csv = await readFile(csvFile, 'utf8');
    const changed = csv.replace('404,Not Found,', '404,Not There,');
    await writeFile(join(root, 'new.csv'), changed.replaceAll('\n', '\r\n'));
    const { stdout, status } = refresh(
      'new.csv',
      ...['--updated', '2999-01-20', '--compared', '2999-01-23'],
    );
    assert.equal(status, 0);
    assert.match(stdout, /404 description changed: Not Found -> Not There/);
    assert.match(stdout, /To edit: content\/codes\/ietf\/404\.mdx: Correct phrase/);
    assert.match(stdout, /To edit: content\/ja\/codes\/ietf\/404\.mdx/);
    assert.equal(await readFile(join(root, csvFile), 'utf8'), changed);
    const json = await readFile(join(root, jsonFile), 'utf8');
    assert.match(json, /"updated": "2999-01-20",\n {2}"compared": "2999-01-23"/);
  });

  it('stays as it is where the download is damaged', async () => {
    const earlier = await readFile(join(root, csvFile), 'utf8');
    await writeFile(join(root, 'cut.csv'), earlier.slice(0, 900));
    const { stderr, status } = refresh('cut.csv', '--updated', '2999-02-30');
    assert.equal(status, 1);
    assert.match(stderr, /cut\.csv: line \d+: .*missing at the end/);
    assert.match(stderr, /command line: updated: 2999-02-30/);
    assert.equal(await readFile(join(root, csvFile), 'utf8'), earlier);
  });

  it('is left alone by a call without a path or a date, which is told how to call', () => {
    for (const parameters of [[], ['new.csv'], ['new.csv', '--updated']]) {
      const { stderr, status } = refresh(...parameters);
      assert.equal(status, 2);
      assert.match(stderr, /Usage: npm run refresh:registry/);
    }
  });
});
