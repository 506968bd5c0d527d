import type { LookupFile } from '../search/lookup-file.ts';
import { createLookup, type Lookup } from '../search/lookup.ts';
import { pageOf } from './page-of.ts';

/** The lookup of a page's language, and what comes with it. */
export interface SearchSettings extends Omit<LookupFile, 'entries'> {
  lookup: Lookup;
  /** Status codes that a page answers, by its address without a slash at the end. */
  codesOfPages: ReadonlyMap<string, readonly string[]>;
}

let settings: Promise<SearchSettings> | undefined;

/**
 * Loads the entries once for the page; a failed load may be tried again.
 * @param address of the entries in the page's language
 */
export function loadSettings(address: string): Promise<SearchSettings> {
  return (settings ??= fetch(address)
    .then(async (response) => {
      if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
      const { entries, words, ...others } = (await response.json()) as LookupFile;
      const pages = entries.filter(({ kind }) => kind !== 'sub-code');
      return {
        ...others,
        words,
        lookup: createLookup(entries, words),
        codesOfPages: new Map(pages.map(({ href, codes }) => [pageOf(href), codes])),
      };
    })
    .catch((error: unknown) => {
      settings = undefined;
      throw error;
    }));
}
