import { Resvg } from '@resvg/resvg-js';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fromTwoFiles } from '../../src/search/two-files.ts';
import { entriesInFolder, lookupFiles } from '../archive/entries-in-folder.ts';
import { fileAt } from '../archive/folder-address.ts';
import { packTar } from '../archive/pack-folder.ts';
import { readSiteFolder, writeFolder } from '../archive/site-folder.ts';
import { readPublishedFiles } from '../package/published-files.ts';
import { indexEntries } from './index-entries.ts';
import { infoPlist } from './info-plist.ts';

/** Name of the docset and of its packed file; neither Dash nor Zeal takes a space well. */
const name = 'Reason_Phrase';
/** Icons of a docset, by their width. */
const icons = { 'icon.png': 16, 'icon@2x.png': 32 };

/** What was made. */
export interface WrittenDocset {
  /** Release of the data. */
  version: string;
  folder: string;
  /** Rows of its index. */
  entries: number;
  packed: { file: string; bytes: number };
}

/**
 * Makes the site into a docset for Dash and Zeal, and packs it as they exchange them.
 * @param dist folder of the built site
 * @param place where docset and packed file go; what was there is removed
 * @throws when the site is not built, or has an address that leads nowhere
 */
export async function writeDocset(dist: string, place: string): Promise<WrittenDocset> {
  const { version, files, site } = await readSiteFolder(dist);
  await rm(place, { recursive: true, force: true });
  const folder = join(place, `${name}.docset`);
  const resources = join(folder, 'Contents/Resources');
  await writeFolder(files, join(resources, 'Documents'));

  const { codes } = await readPublishedFiles(dist);
  const [first = [], further = []] = await Promise.all(
    lookupFiles.map((file) => entriesInFolder(join(dist, file), site)),
  );
  const found = fromTwoFiles({ first, further });
  const entries = indexEntries(found, codes.codes, (code) => `${site.base}/codes/${code}/`);
  writeIndex(
    join(resources, 'docSet.dsidx'),
    entries.map(({ name, type, address }) => {
      const path = fileAt(address, site);
      if (path === undefined) throw new Error(`${name}: ${address} leads to no page of ${dist}.`);
      return [name, type, path];
    }),
  );
  await writeFile(
    join(folder, 'Contents/Info.plist'),
    infoPlist({
      CFBundleIdentifier: 'reason-phrase',
      CFBundleName: 'Reason Phrase',
      CFBundleShortVersionString: version,
      DocSetPlatformFamily: 'status',
      dashIndexFilePath: 'index.html',
      isDashDocset: true,
      isJavaScriptEnabled: true,
    }),
  );
  const picture = await readFile(join(dist, 'favicon.svg'));
  for (const [file, width] of Object.entries(icons)) {
    const icon = new Resvg(picture, { fitTo: { mode: 'width', value: width } });
    await writeFile(join(folder, file), icon.render().asPng());
  }
  const file = await packTar(place, `${name}.docset`, name, '.tgz');
  return {
    version,
    folder,
    entries: entries.length,
    packed: { file, bytes: (await stat(file)).size },
  };
}

/** Writes the index as Dash and Zeal read it, names, types and paths in one table. */
function writeIndex(file: string, rows: readonly string[][]): void {
  const database = new DatabaseSync(file);
  database.exec(
    `CREATE TABLE searchIndex(id INTEGER PRIMARY KEY, name TEXT, type TEXT, path TEXT);
     CREATE UNIQUE INDEX anchor ON searchIndex (name, type, path);
     BEGIN;`,
  );
  const insert = database.prepare('INSERT INTO searchIndex(name, type, path) VALUES (?, ?, ?)');
  for (const row of rows) insert.run(...row);
  database.exec('COMMIT');
  database.close();
}
