import type { ComparedSource } from '../../src/schemas/explained-difference.ts';

/** What somebody else calls the status codes, and in which version. */
export interface PhraseSource {
  id: ComparedSource;
  /** For a reader of the report, for example `npm statuses`. */
  name: string;
  version: string;
  /** Phrases are compared letter by letter; names only by their words, since they have no spaces. */
  writes: 'phrases' | 'names';
  /** By code. Several for a code are aliases of each other. */
  texts: ReadonlyMap<string, readonly string[]>;
}

/** Collects texts by code, each once. */
export function textsByCode(
  pairs: Iterable<readonly [code: string, text: string]>,
): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const [code, text] of pairs) {
    const known = texts.get(code) ?? [];
    if (!known.includes(text)) texts.set(code, [...known, text]);
  }
  return texts;
}
