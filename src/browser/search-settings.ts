import type { LookupEntry } from '../search/lookup-entry.ts';
import type { LookupFile } from '../search/lookup-file.ts';
import { createLookup, type Lookup } from '../search/lookup.ts';
import { unpackEntries } from '../search/packed-entries.ts';
import { loadJson } from './load-json.ts';
import { pageOf } from './page-of.ts';

/** The lookup of a page's language, and what comes with it. */
export interface SearchSettings extends Omit<LookupFile, 'entries'> {
  lookup: Lookup;
  /** What a page is about, by its address without a slash at the end. */
  entriesOfPages: ReadonlyMap<string, LookupEntry>;
  /** The phrase of each number, that of its first meaning. */
  phrases: ReadonlyMap<string, string>;
}

let settings: Promise<SearchSettings> | undefined;

/**
 * Loads the entries once for the page; a failed load may be tried again.
 * @param address of the entries in the page's language
 */
export function loadSettings(address: string): Promise<SearchSettings> {
  return (settings ??= loadJson<LookupFile>(address)
    .then(({ entries: packed, words, ...others }) => {
      const entries = unpackEntries(packed);
      // Of these, many stand on one page.
      const parts = ['sub-code', 'mapping'];
      const pages = entries.filter(({ kind }) => !parts.includes(kind));
      const meanings = entries.filter(({ kind }) => kind === 'meaning');
      return {
        ...others,
        words,
        lookup: createLookup(entries, words),
        phrases: new Map(meanings.map(({ mark = '', title }) => [mark, title] as const).reverse()),
        entriesOfPages: new Map(pages.map((entry) => [pageOf(entry.href), entry])),
      };
    })
    .catch((error: unknown) => {
      settings = undefined;
      throw error;
    }));
}
