import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decompress } from 'fzstd';
import { bundleOf, fileIn, readBundle, type Bundle } from '../../src/offline/bundle.ts';
import { packFiles, type PackedBundle } from '../../src/offline/pack.ts';

const style = `<style>${'.a{color:red}'.repeat(20)}</style>`;
const page = (text: string) => `<!doctype html><html>${style}<main>${text}</main></html>`;
const files = () =>
  new Map<string, Buffer>([
    ['codes/404/index.html', Buffer.from(page('Not Found'))],
    ['codes/405/index.html', Buffer.from(page('Method Not Allowed — 方法'))],
    ['vendors/nginx/index.html', Buffer.from(page('nginx'))],
    ['favicon.ico', Buffer.from([0, 1, 2, 10, 255])],
    ['pagefind/index/en_1.pf_index', gzipSync(Buffer.from([10, 200, 10]))],
  ]);

const pack = (all: ReadonlyMap<string, Buffer>) =>
  packFiles([...all.keys()], (path) => all.get(path) ?? Buffer.of(), 'kept/en');
const read = ({ content }: PackedBundle): Bundle =>
  readBundle(decompress(content) as Uint8Array<ArrayBuffer>);

describe('the bundles of a kept site', () => {
  const packed = pack(files());
  const byId = new Map(packed.map((bundle) => [bundle.id, read(bundle)]));
  const fileFrom = (path: string) => {
    const bundle = byId.get(bundleOf(path));
    return bundle && fileIn(bundle, path);
  };

  it('give every file back as it was, what was compressed uncompressed', () => {
    for (const [path, content] of files()) {
      const expected = path.startsWith('pagefind/') ? gunzipSync(content) : content;
      assert.deepEqual(Buffer.from(fileFrom(path) ?? ''), Buffer.from(expected), path);
    }
  });

  it('give nothing for a path that is not kept, whatever its name', () => {
    for (const path of ['codes/499/index.html', 'constructor', '__proto__']) {
      assert.equal(fileFrom(path), undefined);
    }
  });

  it('are the same for the same files, and differ only where a file does', () => {
    assert.deepEqual(pack(files()), packed);
    const changed = files();
    changed.set('vendors/nginx/index.html', Buffer.from(page('nginx, anew')));
    const others = pack(changed).filter(
      ({ path }) => !packed.some((bundle) => bundle.path === path),
    );
    assert.deepEqual(
      others.map(({ id }) => id),
      [bundleOf('vendors/nginx/index.html')],
    );
  });
});
