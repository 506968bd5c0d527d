import type { LookupEntry } from '../search/lookup-entry.ts';
import type { FurtherLookupFile, LookupFile } from '../search/lookup-file.ts';
import { createLookup, type Lookup } from '../search/lookup.ts';
import { unpackEntries } from '../search/packed-entries.ts';
import { fromTwoFiles } from '../search/two-files.ts';
import { loadJson } from './load-json.ts';
import { once } from './once.ts';
import { pageOf } from './page-of.ts';

/** The lookup of a page's language, and what comes with it. */
export interface SearchSettings extends Omit<LookupFile, 'entries'> {
  entries: readonly LookupEntry[];
  lookup: Lookup;
  /** What a page is about, by its address without a slash at the end. */
  entriesOfPages: ReadonlyMap<string, LookupEntry>;
  /** The phrase of each number, that of its first meaning. */
  phrases: ReadonlyMap<string, string>;
}

/** Kinds of entries of which many stand on one page. */
const parts = ['sub-code', 'mapping'];

/** What depends on the entries that there are. */
function findersOf(
  entries: readonly LookupEntry[],
  words: LookupFile['words'],
): Pick<SearchSettings, 'entries' | 'lookup' | 'entriesOfPages'> {
  const pages = entries.filter(({ kind }) => !parts.includes(kind));
  return {
    entries,
    lookup: createLookup(entries, words),
    entriesOfPages: new Map(pages.map((entry) => [pageOf(entry.href), entry])),
  };
}

/**
 * Loads what numbers and names lead to, once.
 * @param data attributes of a search form
 * @throws when it cannot be loaded
 */
export function loadFirst({ lookup = '' }: DOMStringMap): Promise<SearchSettings> {
  return once(lookup, async () => {
    const { entries: packed, ...others } = await loadJson<LookupFile>(lookup);
    const entries = unpackEntries(packed);
    const meanings = entries.filter(({ kind }) => kind === 'meaning');
    return {
      ...others,
      ...findersOf(entries, others.words),
      phrases: new Map(meanings.map(({ mark = '', title }) => [mark, title] as const).reverse()),
    };
  });
}

/**
 * Loads everything that can be found, once; both files at the same time.
 * @param data attributes of a search form
 * @throws when it cannot be loaded
 */
export function loadSettings(data: DOMStringMap): Promise<SearchSettings> {
  const { further = '' } = data;
  return once(further, async () => {
    const [first, { entries }] = await Promise.all([
      loadFirst(data),
      loadJson<FurtherLookupFile>(further),
    ]);
    const whole = fromTwoFiles({ first: [...first.entries], further: unpackEntries(entries) });
    const all = findersOf(whole, first.words);
    all.lookup.prepare();
    return { ...first, ...all };
  });
}
