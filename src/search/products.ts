import type { LookupEntry } from './lookup-entry.ts';
import { tokenize } from './tokenize.ts';

/** Names the issuers that the terms of a query speak of. */
export type ProductsIn = (terms: readonly string[]) => Product[];

/** An issuer that a query speaks of, and by which words. */
export interface Product {
  issuer: string;
  words: string[];
}

/** Words of a name, those in capitals and small letters also in one piece: `arcgis`. */
function wordsOf(name: string): string[] {
  return [...tokenize(name), ...name.split(/[\s:]+/).map((word) => word.toLowerCase())];
}

/**
 * Learns by which words people name an issuer: its whole name, each of its other names, and a word
 * of its name that neither another issuer nor a reason phrase has (`iis`, `cosmos`, not `cloud`).
 */
export function createProducts(entries: readonly LookupEntry[]): ProductsIn {
  const vendors = entries.filter(({ kind }) => kind === 'vendor');
  const issuers = new Set(vendors.map(({ title }) => title));
  const owners = new Map<string, number>();
  for (const { title } of vendors) {
    for (const word of new Set(wordsOf(title))) owners.set(word, (owners.get(word) ?? 0) + 1);
  }
  const plain = new Set(
    entries
      .filter(({ kind, issuer = '' }) => kind === 'meaning' && !issuers.has(issuer))
      .flatMap(({ title, names = [] }) => [title, ...names].flatMap(tokenize)),
  );
  const known = vendors.flatMap(({ title, names = [] }) => [
    ...[title, ...names].map((name) => ({ issuer: title, words: tokenize(name) })),
    ...wordsOf(title)
      .filter((word) => owners.get(word) === 1 && !plain.has(word))
      .map((word) => ({ issuer: title, words: [word] })),
  ]);
  return (terms) => {
    const asked = ` ${terms.join(' ')} `;
    return known.filter(({ words }) => words.length > 0 && asked.includes(` ${words.join(' ')} `));
  };
}
