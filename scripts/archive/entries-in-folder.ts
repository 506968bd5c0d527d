import { readFile } from 'node:fs/promises';
import type { LookupEntry } from '../../src/search/lookup-entry.ts';
import type { FurtherLookupFile } from '../../src/search/lookup-file.ts';
import { unpackEntries } from '../../src/search/packed-entries.ts';
import { isLeftOut } from './archived-files.ts';
import type { SiteFiles } from './folder-address.ts';

/** The files with the entries of the search, by their names in the folder of a language. */
export const lookupFiles = ['lookup.json', 'further-lookup.json'];

/**
 * What the search of the site finds by one of its files, without pages that are not in a folder.
 * @param file with entries, as the site has them
 */
export async function entriesInFolder(file: string, site: SiteFiles): Promise<LookupEntry[]> {
  const { entries } = JSON.parse(await readFile(file, 'utf8')) as FurtherLookupFile;
  return unpackEntries(entries).filter(({ href }) => !isLeftOut(href, site));
}
