import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { after, before, describe, it } from 'node:test';
import { compareFolders } from '../../../scripts/repeatable/compare-folders.ts';

describe('two builds', () => {
  let folder = '';
  const build = async (name: string, files: Record<string, string | Buffer>) => {
    await mkdir(`${folder}/${name}/codes`, { recursive: true });
    for (const [file, text] of Object.entries(files)) {
      await writeFile(`${folder}/${name}/${file}`, text);
    }
    return `${folder}/${name}`;
  };

  before(async () => {
    folder = await mkdtemp(`${tmpdir()}/builds-`);
  });
  after(async () => {
    await rm(folder, { recursive: true });
  });

  it('are the same when each file is', async () => {
    const files = { 'index.html': 'a', 'codes/404.html': 'b' };
    const [one, other] = [await build('one', files), await build('other', files)];
    assert.deepEqual(await compareFolders(one, other), { same: 2, differences: [] });
  });

  it('differ in a file that only one of them has, and in each byte', async () => {
    const first = await build('first', {
      'codes/404.html': 'Not found',
      'picture.png': Buffer.from([0x89, 0xff, 1]),
      'gone.txt': '',
    });
    const second = await build('second', {
      'codes/404.html': 'Not Found',
      'picture.png': Buffer.from([0x89, 0xff, 2]),
      'new.txt': '',
    });
    const { differences } = await compareFolders(first, second);
    assert.deepEqual(differences, [
      'codes/404.html: differs from byte 4 of 9 and 9: "Not found" and "Not Found"',
      `gone.txt: only in ${first}`,
      `new.txt: only in ${second}`,
      'picture.png: differs from byte 2 of 3 and 3',
    ]);
  });
});
