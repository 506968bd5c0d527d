import type { LookupEntry } from './lookup-entry.ts';
import { tokenize } from './tokenize.ts';

/** A product that a query speaks of, and by which words. */
export interface Product {
  /** What it is called: the title of its vendor's entry, or of its platform's. */
  name: string;
  words: string[];
}

/** Names the products that the terms of a query speak of. */
export type ProductsIn = (terms: readonly string[]) => Product[];

/**
 * Learns how people name a product: by all of a vendor's title, or all of another name of a vendor or
 * a platform, since a part would reach too far (Cloud Run is not Cloud Foundry).
 */
export function createProducts(entries: readonly LookupEntry[]): ProductsIn {
  const known = entries
    .filter(({ kind }) => kind === 'vendor' || kind === 'platform')
    .flatMap(({ kind, title, names = [] }) =>
      (kind === 'vendor' ? [title, ...names] : names)
        // As it is written, and in small letters: HAProxy would fall apart into two words.
        .flatMap((name) => [name, name.toLowerCase()])
        .map((name) => ({ name: title, words: tokenize(name) })),
    );
  return (terms) => {
    const asked = ` ${terms.join(' ')} `;
    return known.filter(({ words }) => asked.includes(` ${words.join(' ')} `));
  };
}
