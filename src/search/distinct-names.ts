import { tokenize } from './tokenize.ts';
import type { WholeEntry } from './two-files.ts';

/**
 * An entry without the names that no query tells from its title or from one before, such as
 * `Access denied.` beside `access denied`.
 */
export function withDistinctNames(entry: WholeEntry): WholeEntry {
  const { title, gloss = '', names, messages } = entry;
  const folded = (text: string) => tokenize(text).join(' ');
  const known = new Set([folded(title), folded(gloss)]);
  const newOnes = (some: readonly string[]) =>
    some.filter((name) => {
      const own = folded(name);
      const isNew = !known.has(own);
      known.add(own);
      return isNew;
    });
  return {
    ...entry,
    ...(names !== undefined && { names: newOnes(names) }),
    ...(messages !== undefined && { messages: newOnes(messages) }),
  };
}
