import type { Finding } from '../rules/rule.ts';
import { hasCode, type Product } from './default-behaviour.ts';

/** A product with the file in which it stands. */
export interface ProductFile extends Product {
  file: string;
}

/**
 * What is wrong with the defaults although each file fits the schema: two files for one product, a
 * code that nobody knows, and codes that are stored and never stored at once.
 * @param knownCodes numbers that have a meaning
 */
export function defaultContradictions(
  products: readonly ProductFile[],
  knownCodes: ReadonlySet<string>,
): Finding[] {
  const firstFiles = new Map<string, string>();
  return products.flatMap((product) => {
    const { file, facts } = product;
    const findings = [...unknownCodes(product, knownCodes), ...storedAndNever(product)];
    const first = firstFiles.get(facts.name);
    firstFiles.set(facts.name, first ?? file);
    if (first !== undefined) {
      findings.unshift({
        file,
        field: 'name',
        found: `${facts.name} stands in ${first} already.`,
        remedy: 'Join the two files, or name the part of the product that is meant.',
      });
    }
    return findings;
  });
}

/** Lists of codes in a product, each with the field that holds it. */
function codeLists({ facts: { sendsAgain, stores } }: Product): [string, readonly string[]][] {
  const lists: [string, readonly string[] | undefined][] = [
    ...(sendsAgain?.onStatus ?? []).map(({ codes }, index): [string, string[]] => [
      `sendsAgain.onStatus.${String(index)}.codes`,
      codes,
    ]),
    ['sendsAgain.retryAfter.codes', sendsAgain?.retryAfter.codes],
    ...(stores?.withoutLifetime ?? []).map(({ codes }, index): [string, string[]] => [
      `stores.withoutLifetime.${String(index)}.codes`,
      codes,
    ]),
    ['stores.withLifetime.codes', stores?.withLifetime?.codes],
    ['stores.never', stores?.never],
  ];
  return lists.flatMap(([field, codes]) => (codes === undefined ? [] : [[field, codes]]));
}

/** Only a number that stands alone has to be known; a range takes in numbers without a meaning. */
function unknownCodes(product: ProductFile, knownCodes: ReadonlySet<string>): Finding[] {
  return codeLists(product).flatMap(([field, codes]) =>
    codes
      .filter((code) => code.length === 3 && !knownCodes.has(code))
      .map((code) => ({
        file: product.file,
        field,
        found: `No meaning has the code ${code}.`,
        remedy: 'Correct the number, or add the meaning under content/codes first.',
      })),
  );
}

function storedAndNever({ file, facts: { stores } }: ProductFile): Finding[] {
  const never = stores?.never ?? [];
  const stored = [
    ...(stores?.withoutLifetime ?? []).flatMap(({ codes }) => codes),
    ...(stores?.withLifetime?.codes ?? []),
  ];
  const both = new Set(numbersIn(stored).filter((code) => hasCode(never, code)));
  return [...both].map((code) => ({
    file,
    field: 'stores.never',
    found: `${code} is among the codes that are stored, too.`,
    remedy: 'Take it out of never, or out of withoutLifetime and withLifetime.',
  }));
}

function numbersIn(codes: readonly string[]): string[] {
  return codes.flatMap((range) => {
    const [first = '', last = first] = range.split('-');
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
      String(Number(first) + index),
    );
  });
}
