import { hasCode } from '../domain/default-behaviour.ts';
import type { Content } from './content.ts';
import type { Finding, Rule } from './rule.ts';

type ProductFile = Content['defaults'][number];

/** Defaults name codes that have a meaning, agree with themselves, and stand once for each product. */
export const defaultsAgree: Rule = {
  name: 'defaults-agree',
  description:
    'Each product has one file of defaults, whose codes have a meaning and are not both stored and never stored.',
  check: ({ defaults, meanings }) => {
    const codes = new Set(meanings.map(({ facts }) => facts.code));
    return [
      ...twins(defaults),
      ...defaults.flatMap((product) => [
        ...unknownCodes(product, codes),
        ...storedAndNever(product),
      ]),
    ];
  },
};

/** Files of a product that has one already. */
function twins(defaults: readonly ProductFile[]): Finding[] {
  return [...Map.groupBy(defaults, ({ facts }) => facts.name)].flatMap(
    ([name, [first, ...others]]) =>
      others.map(({ file }) => ({
        file,
        field: 'name',
        found: `${name} stands in ${first?.file ?? ''} already.`,
        remedy: 'Join the two files, or name the part of the product that is meant.',
      })),
  );
}

/** Lists of codes in a product, each with the field that holds it. */
function codeLists({ facts: { sendsAgain, stores } }: ProductFile): [string, readonly string[]][] {
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
        soughtIn: `content/codes/*/${code}*`,
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
