import { glob, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';

/** Texts of the site; its pictures and the full-text index are compressed already. */
const texts = '**/*.{html,js,json,md,svg,txt,xml}';
/** Below this, a compressed answer is no smaller than an answer. */
const fewestBytes = 512;
/** Files that are worked on at a time. */
const atATime = 8;

/** How each twin is made, by its ending. */
const formats = {
  '.gz': (text: Buffer) => promisify(gzip)(text, { level: 9 }),
  '.br': (text: Buffer) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  '.zst': (text: Buffer) =>
    promisify(zstdCompress)(text, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }),
} as const;

type Ending = keyof typeof formats;

/**
 * Writes the compressed twins of all texts in a folder; those that were there are replaced.
 * @returns how many files have twins, their bytes, and those of each kind of twin
 */
export async function compressFolder(
  folder: string,
): Promise<{ files: number; bytes: number; compressed: Record<Ending, number> }> {
  const sums = { files: 0, bytes: 0, compressed: { '.gz': 0, '.br': 0, '.zst': 0 } };
  const waiting = (await Array.fromAsync(glob(texts, { cwd: folder }))).sort();

  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const text = await readFile(`${folder}/${file}`);
      if (text.length < fewestBytes) continue;
      sums.files += 1;
      sums.bytes += text.length;
      for (const [ending, compress] of Object.entries(formats)) {
        const twin = await compress(text);
        await writeFile(`${folder}/${file}${ending}`, twin);
        sums.compressed[ending as Ending] += twin.length;
      }
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return sums;
}
