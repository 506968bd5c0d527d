import type { LookupFile } from '../search/lookup-file.ts';
import { createLookup, type Lookup } from '../search/lookup.ts';

/** The lookup of a page's language, and what comes with it. */
export interface SearchSettings extends Omit<LookupFile, 'entries'> {
  lookup: Lookup;
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
      const { strings, pagefind, entries } = (await response.json()) as LookupFile;
      return { strings, pagefind, lookup: createLookup(entries) };
    })
    .catch((error: unknown) => {
      settings = undefined;
      throw error;
    }));
}
