import type { Product } from '../domain/default-behaviour.ts';
import type { RuleInWords } from '../i18n/default-words.ts';
import type { Language } from '../i18n/language.ts';
import { productKinds, standings } from '../schemas/default-behaviour.ts';
import { listEntries } from './entries.ts';
import type { ListFilterGroup } from './list-filter.ts';
import { oncePerLocale } from './remember.ts';

/** A product for the pages of one language. */
export interface ListedProduct extends Product {
  /** Value of `lang` on its texts, where they are not in the language of the page. */
  lang: string | undefined;
}

/** Every product whose defaults are known, by name. */
export const listProducts = oncePerLocale(async (locale): Promise<ListedProduct[]> =>
  (await listEntries('defaults', locale))
    .map(({ id, facts, lang }) => ({ id, facts, lang }))
    .sort((a, b) => a.facts.name.localeCompare(b.facts.name, 'en')),
);

/** What every table of products says of one. */
export interface ProductRow {
  /** Name of its file, and its anchor. */
  id: string;
  name: string;
  /** Value of `lang` on its remarks, where they are not in the language of the page. */
  lang: string | undefined;
  version: string;
  /** What turns the behaviour on or off. */
  switch: string;
  notes: string[];
  doubt: string | undefined;
  sources: { title: string; url: string | undefined; lines: string | undefined }[];
  reviewed: Date;
  /** What the cells between name and source say: rules, or lines of text. */
  cells: (RuleInWords | string)[][];
  /** Ids of the filters that the row passes. */
  filters: string[];
}

/** The products of one kind. */
export interface ProductGroup {
  id: string;
  label: string;
  rows: ProductRow[];
  /** Ids of the filters that at least one row passes. */
  filters: string[];
}

/** Products in groups, and the filters that apply to them. */
export interface ProductTable {
  /** Headings of the cells between name and source. */
  columns: string[];
  groups: ProductGroup[];
  filters: ListFilterGroup[];
  total: number;
}

/** What a row says beside its own columns. */
export function productRow({ id, facts, lang }: ListedProduct, turnedBy: string, { t }: Language) {
  return {
    id,
    lang,
    name: facts.name,
    version: facts.version,
    switch: turnedBy,
    notes: facts.notes,
    doubt: facts.doubt === undefined ? undefined : t('defaults.doubt', { doubt: facts.doubt }),
    sources: facts.sources.map(({ title, url, lines }) => ({ title, url, lines })),
    reviewed: facts.reviewed,
  };
}

/**
 * Puts rows into groups by kind of product, and counts what can be asked for.
 * @param layout headings and cells of the page's own columns, and the codes to narrow by
 */
export function tableOf(
  products: readonly ListedProduct[],
  layout: Pick<ProductTable, 'columns'> & {
    rowOf: (product: ListedProduct) => ProductRow;
    codes: readonly string[];
  },
  { t }: Language,
): ProductTable {
  const { columns, rowOf, codes } = layout;
  const rows = products.map((product) => ({ kind: product.facts.kind, row: rowOf(product) }));
  const filter = (id: string, label: string) => ({
    id,
    label,
    count: rows.filter(({ row }) => row.filters.includes(id)).length,
  });
  const present = ({ count }: { count: number }) => count > 0;
  return {
    columns,
    total: rows.length,
    groups: productKinds
      .map((kind) => {
        const own = rows.filter((entry) => entry.kind === kind).map(({ row }) => row);
        return {
          id: `products-${kind}`,
          label: t(`defaults.kind.${kind}`),
          rows: own,
          filters: [...new Set(own.flatMap(({ filters }) => filters))],
        };
      })
      .filter((group) => group.rows.length > 0),
    filters: [
      {
        label: t('defaults.code'),
        filters: codes.map((code) => filter(`code=${code}`, code)).filter(present),
      },
      {
        label: t('defaults.kind'),
        filters: productKinds
          .map((kind) => filter(`kind=${kind}`, t(`defaults.kind.${kind}`)))
          .filter(present),
      },
      {
        label: t('defaults.standing'),
        filters: standings
          .map((standing) => filter(`when=${standing}`, t(`defaults.standing.${standing}`)))
          .filter(present),
      },
    ],
  };
}
