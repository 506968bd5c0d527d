import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { packTar, packZip } from './pack-folder.ts';
import { readMe } from './read-me.ts';
import { readSiteFolder, writeFolder } from './site-folder.ts';

/** What was made. */
export interface WrittenArchive {
  /** Release of the data. */
  version: string;
  pages: number;
  /** The folder that was packed. */
  folder: string;
  /** The packed files, with their bytes. */
  files: { file: string; bytes: number }[];
}

/**
 * Makes the site into a folder that a browser reads without a server, and packs it.
 * @param dist folder of the built site
 * @param place where folder and packed files go; what was there is removed
 * @throws when the site is not built, or has an address that leads nowhere
 */
export async function writeArchive(dist: string, place: string): Promise<WrittenArchive> {
  const { version, pages, files: ofSite } = await readSiteFolder(dist);
  const name = `reason-phrase-${version}`;
  const folder = join(place, name);
  await rm(place, { recursive: true, force: true });
  await writeFolder(
    new Map<string, string | Buffer>([
      ['README.txt', readMe(version)],
      ['LICENSE', await readFile('LICENSE')],
      ...ofSite,
    ]),
    folder,
  );
  const packed = [await packZip(place, name), await packTar(place, name, name, '.tar.zst')];
  const files = await Promise.all(
    packed.map(async (file) => ({ file, bytes: (await stat(file)).size })),
  );
  return { version, pages, folder, files };
}
