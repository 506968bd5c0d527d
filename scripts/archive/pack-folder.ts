import { zipSync } from 'fflate';
import { createWriteStream } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip, createZstdCompress } from 'node:zlib';
import { create } from 'tar';

/*
 * All of these write the same bytes for the same folder, wherever and whenever: files in the order of
 * their names, without owners, and with one time, the first that a ZIP file can tell.
 */
const [year, month, day] = [1980, 0, 1] as const;

/** How a tar file is compressed, by the ending of its name. */
const compressors = {
  '.tgz': () => createGzip({ level: 9 }),
  // Pages repeat each other: a window over all of them saves a fifth, and every zstd reads one of 2^27 bytes.
  '.tar.zst': () =>
    createZstdCompress({
      params: {
        [constants.ZSTD_c_compressionLevel]: 15,
        [constants.ZSTD_c_windowLog]: 27,
        [constants.ZSTD_c_enableLongDistanceMatching]: 1,
      },
    }),
} as const;

/** The files below a folder, by their paths from where it stands. */
async function filesOf(place: string, folder: string): Promise<string[]> {
  const entries = await Array.fromAsync(
    glob(`${folder}/**/*`, { cwd: place, withFileTypes: true }),
  );
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(place, join(parentPath, name)))
    .sort();
}

/**
 * Packs a folder into a ZIP file beside it.
 * @param place where the folder stands
 * @returns the file
 */
export async function packZip(place: string, folder: string): Promise<string> {
  const contents: Record<string, Uint8Array> = {};
  for (const path of await filesOf(place, folder)) {
    contents[path] = await readFile(join(place, path));
  }
  const file = join(place, `${folder}.zip`);
  // ZIP tells the time on the clock, whatever the zone.
  await writeFile(file, zipSync(contents, { level: 9, mtime: new Date(year, month, day) }));
  return file;
}

/**
 * Packs a folder into a compressed tar file.
 * @param place where the folder stands
 * @param name of the file, without its ending
 * @returns the file
 */
export async function packTar(
  place: string,
  folder: string,
  name: string,
  ending: keyof typeof compressors,
): Promise<string> {
  const file = join(place, name + ending);
  const time = new Date(Date.UTC(year, month, day));
  const tar = create(
    { cwd: place, portable: true, mtime: time, noDirRecurse: true },
    await filesOf(place, folder),
  );
  await pipeline(Readable.from(tar), compressors[ending](), createWriteStream(file));
  return file;
}
