import { getCollection, type CollectionEntry } from 'astro:content';
import { fieldId } from '../domain/field-id.ts';
import { withoutBackticks } from '../domain/inline-code.ts';
import type { Locale } from '../i18n/languages.ts';
import { compactFormats } from '../recognise/compact-format.ts';
import type {
  ExplainedFormat,
  ExplainedMark,
  ExplainedProduct,
  FirstFile,
} from '../recognise/explained.ts';
import type { LogFormat } from '../schemas/log-format.ts';
import { editionIn } from './edition.ts';
import { listFields } from './field-page.ts';
import { oncePerLocale } from './remember.ts';
import { listSubCodes } from './sub-codes.ts';
import { mapVendorNames } from './vendor-names.ts';

/**
 * The formats of logs, which are tried before all others and are most of what is pasted, or those
 * others: so much of a file of formats as does not depend on its strings.
 */
export async function readFormats(
  locale: Locale,
  part: 'logs' | 'others',
): Promise<Omit<FirstFile, 'strings'>> {
  const all = await getCollection('logFormats');
  const isLog = ({ data: { kind } }: CollectionEntry<'logFormats'>) => kind.endsWith('-log');
  const entries = all.filter((entry) => isLog(entry) === (part === 'logs'));
  const lists = await getCollection('subCodeLists');
  const products = await mapProducts(locale, part === 'logs' ? entries : all);
  return {
    // At first, the names are enough.
    products:
      part === 'others'
        ? products
        : Object.fromEntries(Object.entries(products).map(([id, { name }]) => [id, { name }])),
    named: mapNamedFormats(entries),
    formats: compactFormats(
      entries.map(({ id, data }) => ({ id, facts: data })),
      lists.map(({ id, data }) => ({ id, facts: data })),
    ),
  };
}

/** Ids of all formats. */
export async function listFormatIds(): Promise<string[]> {
  return (await getCollection('logFormats')).map(({ id }) => id);
}

/** The products that a reading may name, by their ids: vendors with their pages, others by name alone. */
async function mapProducts(
  locale: Locale,
  entries: readonly CollectionEntry<'logFormats'>[],
): Promise<Record<string, ExplainedProduct>> {
  const { link } = await editionIn(locale);
  const names = await mapVendorNames(locale);
  const formats = entries.map(({ data }) => data);
  const ownNames = new Map(formats.map(({ product, productName }) => [product, productName]));
  const ids = formats.flatMap(({ vendor, product, senders }) => [
    vendor ?? product,
    ...senders.map((sender) => sender.vendor ?? sender.product),
  ]);
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id): [string, ExplainedProduct][] => {
      if (id === undefined) return [];
      const name = names.get(id);
      return name === undefined
        ? [[id, { name: ownNames.get(id) ?? id }]]
        : [[id, { name, ...link({ kind: 'vendor', id }) }]];
    }),
  );
}

/** Formats that name their product or the owner of their numbers themselves. */
function mapNamedFormats(entries: readonly CollectionEntry<'logFormats'>[]): FirstFile['named'] {
  return Object.fromEntries(
    entries.flatMap(({ id, data: { vendor, productName, numbersOf } }) => {
      const product = vendor === undefined ? undefined : productName;
      return product === undefined && numbersOf === undefined ? [] : [[id, { product, numbersOf }]];
    }),
  );
}

/** Kinds of text that have response heads in them. */
const hasHeads = new Set<LogFormat['kind']>(['response-head', 'client-output']);

/**
 * What is to be said of a text in a format.
 * @throws when no file of `content/log-formats` has the id
 */
export async function explainFormat(locale: Locale, id: string): Promise<ExplainedFormat> {
  const formats = await getCollection('logFormats');
  const facts = formats.find((format) => format.id === id)?.data;
  if (facts === undefined) throw new Error(`content/log-formats/${id}.yaml does not exist.`);
  const { link } = await editionIn(locale);
  const lists = (await listSubCodes(locale)).filter((list) =>
    facts.fields.some(({ subCodes }) => subCodes === list.id),
  );
  const [list] = lists;
  return {
    name: facts.name,
    fields: Object.fromEntries(
      facts.fields.flatMap(({ id: own, name, meaning }) =>
        own === undefined ? [] : [[own, { name, meaning }]],
      ),
    ),
    marks: Object.fromEntries([
      ...facts.fields.flatMap(({ values }) =>
        (values ?? []).map(({ value, meaning, brokeAt }): [string, ExplainedMark] => [
          value,
          { meaning, ...(brokeAt && { brokeAt }) },
        ]),
      ),
      ...lists.flatMap(({ subCodes }) =>
        subCodes.map(
          ({ id: mark, name, meaning, fix, brokeAt, link: target }): [string, ExplainedMark] => [
            mark,
            { name, meaning, ...(fix && { fix }), ...(brokeAt && { brokeAt }), ...target },
          ],
        ),
      ),
    ]),
    ...(list && {
      list: {
        title: list.title,
        ...link({ kind: 'vendor', id: list.vendor, anchor: list.id }),
      },
    }),
    words: Object.fromEntries(
      facts.words.map(({ text, meaning, brokeAt }) => [
        text,
        { meaning, ...(brokeAt && { brokeAt }) },
      ]),
    ),
    ...(hasHeads.has(facts.kind) && { headerFields: await headerFieldsIn(locale) }),
  };
}

/** Header fields that have a page, for those that stand in a response head. */
const headerFieldsIn = oncePerLocale(async (locale) =>
  Object.fromEntries(
    (await listFields(locale)).flatMap(({ field: { name, summary }, link }) => {
      const id = fieldId(name);
      return id === undefined ? [] : [[id, { summary: withoutBackticks(summary), ...link }]];
    }),
  ),
);
