import { hasMethod, keepersOf, sendersOf } from '../domain/default-behaviour.ts';
import { lifetimeInWords } from '../i18n/default-words.ts';
import type { Edition } from './edition.ts';
import type { LabelledLink } from './frame.ts';
import { listMappingsOf, type CodeMapping } from './mappings.ts';
import { listProducts } from './products.ts';

/** A product, and how long it stores a response if that is the question. */
interface NamedProduct extends LabelledLink {
  lifetime?: string;
}

/** Products with the same behaviour after a code. */
export interface ProductLine {
  term: string;
  products: NamedProduct[];
  /** Where the others stand, and how many they are. */
  more: LabelledLink | undefined;
}

/** How many products or marks a code's page names before it leads on. */
const mostNamed = 2;

/** What software makes of a code. */
export interface Software {
  /** Who sends again or stores by default. */
  lines: ProductLine[];
  /** How many products send again once they are switched on, and where they stand. */
  switchedOn: { term: string; link: LabelledLink } | undefined;
  mappings: CodeMapping[];
  /** Where the other mappings stand, and how many they are. */
  moreMappings: LabelledLink | undefined;
}

/**
 * What software makes of a code, in the words and with the links of an edition.
 * @returns nothing for a code of which nothing is known
 */
export async function softwareOf(
  code: string,
  { language, link }: Edition,
): Promise<Software | undefined> {
  const { t } = language;
  const products = await listProducts(language.locale);
  const senders = [...Map.groupBy(sendersOf(products, { code }), ({ product }) => product)];
  const unasked = senders
    .map(([product, rules]) => ({
      product,
      rules: rules.filter(({ standing }) => standing === 'unasked'),
    }))
    .filter(({ rules }) => rules.length > 0)
    .map(({ product, rules }) => {
      const plain = rules.filter(
        ({ condition, needsRetryAfter }) => condition === undefined && !needsRetryAfter,
      );
      const isPostToo = plain.some(({ methods }) => hasMethod(methods, 'POST'));
      const line = plain.length === 0 ? 'conditional' : isPostToo ? 'postToo' : 'notPost';
      return { product, line } as const;
    });
  const asked = senders.filter(
    ([, rules]) =>
      rules.every(({ standing }) => standing !== 'unasked') &&
      rules.some(({ standing }) => standing === 'switched-on'),
  );
  const linesOf = (['postToo', 'notPost', 'conditional'] as const).map((name) => ({
    term: t(`software.${name}`),
    products: unasked
      .filter(({ line }) => line === name)
      .map(({ product }) => ({
        label: product.facts.name,
        ...link({ kind: 'retry', anchor: product.id }),
      })),
  }));
  const keepers = keepersOf(products, { code });
  const stored = (['unasked', 'switched-on'] as const).map((standing) => ({
    term: t(`software.stored.${standing}`),
    products: keepers
      .filter((keeper) => keeper.standing === standing)
      .map(({ product, lifetime }) => ({
        label: product.facts.name,
        lifetime: language.inBrackets(lifetimeInWords(lifetime, language)),
        ...link({ kind: 'caching', anchor: product.id }),
      })),
  }));
  const mappings = await listMappingsOf(language.locale, code, link);
  const moreThan = (count: number, kind: 'retry' | 'caching' | 'mappings') =>
    count <= mostNamed
      ? undefined
      : { label: t('software.more', { count: count - mostNamed }), ...link({ kind }) };
  const inShort =
    (kind: 'retry' | 'caching') =>
    ({ term, products: all }: Omit<ProductLine, 'more'>): ProductLine => ({
      term,
      products: all.slice(0, mostNamed),
      more: moreThan(all.length, kind),
    });
  const lines = [...linesOf.map(inShort('retry')), ...stored.map(inShort('caching'))].filter(
    (line) => line.products.length > 0,
  );
  if (lines.length + asked.length + mappings.length === 0) return undefined;
  const label =
    asked.length === 1 ? t('software.oneProduct') : t('software.products', { count: asked.length });
  return {
    lines,
    switchedOn:
      asked.length === 0
        ? undefined
        : {
            term: t('software.switchedOn'),
            link: { label, ...link({ kind: 'retry', anchor: 'when=switched-on' }) },
          },
    mappings: mappings.slice(0, mostNamed),
    moreMappings: moreThan(mappings.length, 'mappings'),
  };
}
