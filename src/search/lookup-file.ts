import type { SearchInterfaceKey } from './interface-keys.ts';
import type { LookupEntry } from './lookup.ts';

/** What `lookup.json` holds, which a browser loads on the first intent to search. */
export interface LookupFile {
  /** Interface strings of the search, by their keys in `content/interface`. */
  strings: Record<SearchInterfaceKey, string>;
  /** Address of the full-text index's script; it exists only in a built site. */
  pagefind: string;
  entries: LookupEntry[];
}
