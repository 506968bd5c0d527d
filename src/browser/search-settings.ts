import type { SearchInterfaceKey } from '../search/interface-keys.ts';
import { createLookup, type Lookup, type LookupEntry } from '../search/lookup.ts';

/** Interface strings of the search, by their keys in `content/interface`. */
export type SearchStrings = Record<SearchInterfaceKey, string>;

/** The lookup of a page's language, with the words to show its results in. */
export interface SearchSettings {
  strings: SearchStrings;
  entries: LookupEntry[];
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
      const { strings, entries } = (await response.json()) as Omit<SearchSettings, 'lookup'>;
      return { strings, entries, lookup: createLookup(entries) };
    })
    .catch((error: unknown) => {
      settings = undefined;
      throw error;
    }));
}

/** Puts a value into its place in an interface string, as text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
