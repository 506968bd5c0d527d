import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { compressFolder } from '../../../scripts/compression/compress-folder.ts';

const page = '<p>A page.</p>'.repeat(100);
let folder = '';

describe('a folder that is compressed', () => {
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compress-'));
    await mkdir(join(folder, 'codes'));
    await writeFile(join(folder, 'codes/index.html'), page);
    await writeFile(join(folder, 'small.json'), '{}');
    await writeFile(join(folder, 'picture.png'), page);
  });
  after(() => rm(folder, { recursive: true }));

  it('has a twin of each kind beside every text that gains by it, and the texts as they were', async () => {
    const { files, bytes, compressed } = await compressFolder(folder);
    assert.equal(files, 1);
    assert.equal(bytes, page.length);
    const names = ['index.html', 'index.html.br', 'index.html.gz', 'index.html.zst'];
    assert.deepEqual((await readdir(join(folder, 'codes'))).sort(), names);
    assert.deepEqual((await readdir(folder)).sort(), ['codes', 'picture.png', 'small.json']);
    const twin = (ending: string) => readFile(join(folder, `codes/index.html${ending}`));
    assert.equal((await twin('')).toString(), page);
    assert.equal(gunzipSync(await twin('.gz')).toString(), page);
    assert.equal(brotliDecompressSync(await twin('.br')).toString(), page);
    assert.equal(zstdDecompressSync(await twin('.zst')).toString(), page);
    assert.equal((await twin('.br')).length, compressed['.br']);
  });

  it('is the same when it is compressed again', async () => {
    const { files } = await compressFolder(folder);
    assert.equal(files, 1);
    assert.equal((await readdir(join(folder, 'codes'))).length, 4);
  });
});
