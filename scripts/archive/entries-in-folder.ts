import { readFile } from 'node:fs/promises';
import type { LookupEntry } from '../../src/search/lookup-entry.ts';
import type { LookupFile } from '../../src/search/lookup-file.ts';
import { unpackEntries } from '../../src/search/packed-entries.ts';
import { isLeftOut } from './archived-files.ts';
import type { SiteFiles } from './folder-address.ts';

/**
 * What the search of the site finds in one language, without pages that are not in a folder.
 * @param file with the entries, as the site has them
 */
export async function entriesInFolder(file: string, site: SiteFiles): Promise<LookupEntry[]> {
  const { entries } = JSON.parse(await readFile(file, 'utf8')) as LookupFile;
  return unpackEntries(entries).filter(({ href }) => !isLeftOut(href, site));
}
