import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packTar, packZip } from '../../../scripts/archive/pack-folder.ts';

/** Files of a folder, written in an order, at a time, and with a mode. */
async function packOnce(files: readonly string[], time: Date, mode: number) {
  const place = await mkdtemp(join(tmpdir(), 'pack-'));
  try {
    for (const file of files) {
      const path = join(place, 'folder', file);
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(path, `text of ${file}\n`);
      await utimes(path, time, time);
      await chmod(path, mode);
    }
    const packed = [
      await packZip(place, 'folder'),
      await packTar(place, 'folder', 'packed', '.tar.zst'),
      await packTar(place, 'folder', 'packed', '.tgz'),
    ];
    return await Promise.all(packed.map((file) => readFile(file)));
  } finally {
    await rm(place, { recursive: true });
  }
}

describe('a packed folder', () => {
  it('is the same, byte for byte, wherever and whenever it is packed', async (test) => {
    const zone = process.env['TZ'];
    test.after(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });
    process.env['TZ'] = 'Pacific/Auckland';
    const one = await packOnce(['b/2', 'a', 'b/1'], new Date('2020-01-01T00:00:00Z'), 0o644);
    process.env['TZ'] = 'America/Lima';
    const other = await packOnce(['a', 'b/1', 'b/2'], new Date('2026-07-01T00:00:00Z'), 0o664);
    assert.deepEqual(one, other);
  });
});
