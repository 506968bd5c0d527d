import type { SearchInterfaceKey } from './interface-keys.ts';
import type { PackedEntries } from './packed-entries.ts';
import type { QuestionWords } from './question-words.ts';

/** What `lookup.json` holds, which a browser loads on the first intent to search: what numbers and names lead to. */
export interface LookupFile {
  /** Interface strings of the search, by their keys in `content/interface`. */
  strings: Record<SearchInterfaceKey, string>;
  /** Words of questions in the language of the page. */
  words: QuestionWords;
  /** Address of the full-text index's script; it exists only in a built site. */
  pagefind: string;
  /** Address of the script that reads pastes, and those of the formats that it reads. */
  reader: { script: string; formats: string[] };
  /** Address of a page that explains a paste, up to where its text follows. */
  explain: string;
  /** Where else to look when nothing was found. */
  elsewhere: { label: string; href: string }[];
  entries: PackedEntries;
}

/** What `further-lookup.json` holds: what no number leads to, only words about what happens. */
export interface FurtherLookupFile {
  entries: PackedEntries;
}
