import type { SearchInterfaceKey } from './interface-keys.ts';
import type { LookupEntry, LookupEntryKind } from './lookup-entry.ts';
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

/** What `further-lookup.json` holds: what no number leads to, only words about what happens, and the messages of programs. */
export interface FurtherLookupFile {
  entries: PackedEntries;
}

const furtherKinds: readonly LookupEntryKind[] = ['symptom', 'choice', 'message'];

/** A mark that is looked up as a number is: `502.3`, `1020`, `H12`, `UF`; a longer one is a word. */
const longestMark = 5;

/** Whether an entry comes in the second file, so that numbers and names need not wait for it. */
export function isFurther({ kind, mark = '' }: Pick<LookupEntry, 'kind' | 'mark'>): boolean {
  return (
    furtherKinds.includes(kind) ||
    (kind === 'sub-code' && /^\D/.test(mark) && mark.length > longestMark)
  );
}
