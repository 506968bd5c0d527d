import type { LookupEntry } from './lookup-entry.ts';
import { tokenize } from './tokenize.ts';

/** A product that a query speaks of, and by which words. */
export interface Product {
  /** Who issues codes of its own, as the entry of the vendor is titled, or what symptoms call it. */
  issuer: string;
  words: string[];
}

/** Names the products that the terms of a query speak of. */
export type ProductsIn = (terms: readonly string[]) => Product[];

/** What symptoms begin with that is no product, or a word of any sentence. */
const noProducts = new Set(
  'cdn client clients crawlers express fly go http link-checkers load-test mega monitors'.split(
    ' ',
  ),
);

/** What the address of a symptom calls its product: `azure-front-door` of `/symptoms/azure-front-door-503-504/`. */
function productInAddress({ kind, href }: LookupEntry): string | undefined {
  if (kind !== 'symptom') return undefined;
  const name = /\/symptoms\/(?<product>[a-z][a-z\d-]*?)-\d/.exec(href)?.groups?.['product'];
  return name === undefined || noProducts.has(name) ? undefined : name;
}

/**
 * Learns how people name a product: by the title of a vendor or another name there, all of it, since
 * a part would reach too far (Cloud Run is not Cloud Foundry), and by what symptoms are called after.
 */
export function createProducts(entries: readonly LookupEntry[]): ProductsIn {
  const ofVendors = entries
    .filter(({ kind }) => kind === 'vendor')
    .flatMap(({ title, names = [] }) =>
      // As it is written, and in small letters: HAProxy would fall apart into two words.
      [title, ...names]
        .flatMap((name) => [name, name.toLowerCase()])
        .map((name) => ({ issuer: title, words: tokenize(name) })),
    );
  const findIn = (known: readonly Product[], terms: readonly string[]) => {
    const asked = ` ${terms.join(' ')} `;
    return known.filter(({ words }) => asked.includes(` ${words.join(' ')} `));
  };
  const ofSymptoms = [...new Set(entries.flatMap((entry) => productInAddress(entry) ?? []))]
    .map((name) => ({ issuer: name, words: tokenize(name) }))
    .filter(({ words }) => findIn(ofVendors, words).length === 0);
  return (terms) => findIn([...ofVendors, ...ofSymptoms], terms);
}

/** The products that a symptom is about: what its title and its address name. */
export function productsOfSymptom(entry: LookupEntry, productsIn: ProductsIn): string[] {
  const { title } = entry;
  const texts = [title, title.toLowerCase(), productInAddress(entry) ?? ''];
  return [
    ...new Set(texts.flatMap((text) => productsIn(tokenize(text))).map(({ issuer }) => issuer)),
  ];
}
