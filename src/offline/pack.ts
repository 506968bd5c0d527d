import { createHash } from 'node:crypto';
import { constants, gunzipSync, zstdCompressSync } from 'node:zlib';
import { bundleOf, type Bundle, type BundleReference } from './bundle.ts';

/** A bundle, compressed. */
export interface PackedBundle extends BundleReference {
  content: Buffer;
}

/** Beyond this level, a hundredth less takes ten times as long. */
const level = 12;

/**
 * Packs the files of a language, compressed by Zstandard: it finds what pages have in common across
 * a whole bundle, where gzip looks back 32 kB.
 * @param files their paths below the site's root
 * @param read gives the content of a file
 * @param folder of the bundles, below the site's root
 * @returns the bundles; the same for the same files
 */
export function packFiles(
  files: readonly string[],
  read: (path: string) => Buffer,
  folder: string,
): PackedBundle[] {
  const bundles = Map.groupBy([...files].sort(), bundleOf);
  return [...bundles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, paths]) => {
      const content = zstdCompressSync(bundleFrom(paths, read), {
        params: { [constants.ZSTD_c_compressionLevel]: level },
      });
      const digest = createHash('sha256').update(content).digest();
      return {
        id,
        path: `${folder}/${id}.${digest.toString('hex').slice(0, 12)}.bin`,
        integrity: `sha256-${digest.toString('base64')}`,
        bytes: content.length,
        content,
      };
    });
}

/** A bundle as `readBundle` takes it. */
function bundleFrom(paths: readonly string[], read: (path: string) => Buffer): Buffer {
  const places: Bundle['places'] = {};
  const contents: Buffer[] = [];
  let start = 0;
  for (const path of paths) {
    const content = unpacked(read(path));
    places[path] = [start, start + content.length];
    contents.push(content);
    start += content.length;
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(places)}\n`), ...contents]);
}

/** Pagefind's files are compressed one by one; its script reads them either way. */
function unpacked(content: Buffer): Buffer {
  return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
}
