import { keepersOf } from '../domain/default-behaviour.ts';
import { ietf } from '../domain/meaning-id.ts';
import {
  neverInWords,
  withLifetimeInWords,
  withoutLifetimeInWords,
} from '../i18n/default-words.ts';
import type { ResolvedCitation } from '../domain/citation.ts';
import type { Language } from '../i18n/language.ts';
import type { Locale } from '../i18n/languages.ts';
import { editionIn } from './edition.ts';
import { getFrame, type Frame } from './frame.ts';
import type { MeaningReference } from './meaning-reference.ts';
import { listMeanings } from './meanings.ts';
import {
  listProducts,
  productRow,
  tableOf,
  type ListedProduct,
  type ProductRow,
  type ProductTable,
} from './products.ts';

/** Registered codes of which the specifications say the same. */
export interface StoredCodes {
  label: string;
  meanings: MeaningReference[];
}

/** Everything that the page about storing shows. */
export interface CachingPage {
  frame: Frame;
  allowed: StoredCodes[];
  /** Section that says what may be stored at all. */
  citation: ResolvedCitation | undefined;
  table: ProductTable;
}

/** The page about storing, in one language. */
export async function getCachingPage(locale: Locale): Promise<CachingPage> {
  const { language, cite, refer } = await editionIn(locale);
  const { t } = language;
  const registered = (await listMeanings()).filter(({ facts }) => facts.vendor === ietf);
  const products = (await listProducts(locale)).filter(({ facts }) => facts.stores !== undefined);
  const codes = registered.map(({ facts }) => facts.code);
  const storable = (value: string) =>
    registered.filter(({ facts }) => facts.cacheable.value === value).map(refer);
  return {
    frame: await getFrame(locale, { kind: 'caching' }),
    allowed: [
      { label: t('caching.heuristically'), meanings: storable('heuristically') },
      { label: t('caching.mustNot'), meanings: storable('must-not-store') },
    ],
    citation: cite('rfc9111#3'),
    table: tableOf(
      products,
      {
        columns: [
          t('defaults.column.withoutLifetime'),
          t('defaults.column.withLifetime'),
          t('defaults.column.never'),
        ],
        rowOf: (product) => cacheRow(product, codes, language),
        codes,
      },
      language,
    ),
  };
}

function cacheRow(
  product: ListedProduct,
  codes: readonly string[],
  language: Language,
): ProductRow {
  const { kind, stores } = product.facts;
  if (stores === undefined) throw new Error(`${product.id} stores nothing.`);
  return {
    ...productRow(product, stores.switch, language),
    cells: [
      withoutLifetimeInWords(stores, language),
      withLifetimeInWords(stores, language),
      neverInWords(stores, language),
    ],
    filters: [
      `kind=${kind}`,
      `when=${stores.standing}`,
      ...codes
        .filter((code) => keepersOf([product], { code }).length > 0)
        .map((code) => `code=${code}`),
    ],
  };
}
