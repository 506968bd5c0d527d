import type { LookupEntry } from './lookup-entry.ts';
import { tokenize } from './tokenize.ts';

/** An issuer that a query speaks of, and by which words. */
export interface Product {
  issuer: string;
  words: string[];
}

/** Names the issuers that the terms of a query speak of. */
export type ProductsIn = (terms: readonly string[]) => Product[];

/**
 * Learns how people name an issuer: by the title of its entry or another name there, all of it. A
 * part would reach too far: Cloud Run is not Cloud Foundry.
 */
export function createProducts(entries: readonly LookupEntry[]): ProductsIn {
  const known = entries
    .filter(({ kind }) => kind === 'vendor')
    .flatMap(({ title, names = [] }) =>
      // As it is written, and in small letters: HAProxy would fall apart into two words.
      [title, ...names]
        .flatMap((name) => [name, name.toLowerCase()])
        .map((name) => ({ issuer: title, words: tokenize(name) })),
    );
  return (terms) => {
    const asked = ` ${terms.join(' ')} `;
    return known.filter(({ words }) => asked.includes(` ${words.join(' ')} `));
  };
}
