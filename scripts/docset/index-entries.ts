import type { PublishedNumber } from '../../src/schemas/published-number.ts';
import type { LookupEntry, LookupEntryKind } from '../../src/search/lookup-entry.ts';

/** Types of entries that are used here, out of those that Dash knows (kapeli.com/docsets). */
export type EntryType =
  'Category' | 'Constant' | 'Error' | 'Field' | 'Guide' | 'Provider' | 'Resource' | 'Value';

/** A row of the index of a docset. */
export interface IndexEntry {
  name: string;
  type: EntryType;
  /** Address on the site. */
  address: string;
}

/** The type of what the search of the site finds, by its kind there; a message stands for a meaning. */
const types: Record<Exclude<LookupEntryKind, 'message'>, EntryType> = {
  meaning: 'Value',
  'sub-code': 'Value',
  mapping: 'Value',
  class: 'Category',
  field: 'Field',
  symptom: 'Error',
  vendor: 'Provider',
  platform: 'Provider',
  specification: 'Resource',
  choice: 'Guide',
  comparison: 'Guide',
  guide: 'Guide',
  page: 'Guide',
};

/** Who issues the registered meanings, whose name says nothing beside a number. */
const standards = 'IETF';

/**
 * What a docset lists: all that the search of the site finds, and every name of a code in a library.
 * @param entries of the site's search
 * @param numbers as the site publishes them
 * @param address of the page of a number
 */
export function indexEntries(
  entries: readonly LookupEntry[],
  numbers: readonly PublishedNumber[],
  address: (code: string) => string,
): IndexEntry[] {
  const found = entries.flatMap(({ kind, mark, title, issuer, href }) => {
    if (kind === 'message') return [];
    const marked = mark === undefined ? title : `${mark} ${title}`;
    const isNamed = (kind === 'meaning' || kind === 'sub-code') && issuer !== standards;
    const name = isNamed && issuer !== undefined ? `${marked} (${issuer})` : marked;
    return [{ name, type: types[kind], address: href }];
  });
  const constants = numbers.flatMap(({ code, names }) =>
    names
      .flatMap(({ name, otherNames }) => [name, ...otherNames.map((other) => other.name)])
      .map((name) => ({
        name,
        type: 'Constant' as const,
        address: `${address(code)}#names`,
      })),
  );
  const rows = [...found, ...constants];
  return [...new Map(rows.map((row) => [Object.values(row).join('\n'), row])).values()];
}
