import type { LookupEntry } from '../../search/lookup-entry.ts';

/** The entries as they are: in a folder they are not packed, since nobody has to wait for them. */
export function unpackEntries(entries: LookupEntry[]): LookupEntry[] {
  return entries;
}
