import type { LookupEntry } from './lookup-entry.ts';
import { tokenize } from './tokenize.ts';

/**
 * An entry without the names that no query tells from its title or from one before, such as
 * `Access denied.` beside `access denied`.
 */
export function withDistinctNames(entry: LookupEntry): LookupEntry {
  const { title, gloss = '', names } = entry;
  if (names === undefined) return entry;
  const folded = (text: string) => tokenize(text).join(' ');
  const known = new Set([folded(title), folded(gloss)]);
  return {
    ...entry,
    names: names.filter((name) => {
      const own = folded(name);
      const isNew = !known.has(own);
      known.add(own);
      return isNew;
    }),
  };
}
