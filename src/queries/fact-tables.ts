import { getCollection } from 'astro:content';
import type { Product } from '../domain/default-behaviour.ts';
import { withLines } from '../domain/lines-in-file.ts';
import { onStatusInWords, pauseInWords, retryAfterInWords } from '../i18n/default-words.ts';
import type { Language } from '../i18n/language.ts';
import { languages } from '../i18n/languages.ts';
import type { Guide } from '../schemas/guide.ts';
import type { ModelApi } from '../schemas/model-api.ts';
import type { readSourceSchema } from '../schemas/read-source.ts';
import type { Survey } from '../schemas/survey.ts';
import { chainPlaces, type ProductTimeouts } from '../schemas/timeouts.ts';
import type { z } from 'astro/zod';
import type { Edition } from './edition.ts';
import type { Link } from './links.ts';
import type { ListFilterGroup } from './list-filter.ts';
import { mapMeanings } from './meanings.ts';
import { numberReferences, type NumberReference } from './number-reference.ts';
import { listProducts } from './products.ts';

/** Where a row was read or run. */
export interface RowSource {
  /** What kind of source it is. */
  label: string;
  /** What exactly it proves, and when it was read. */
  title: string;
  /** Absent for an observation of our own. */
  url: string | undefined;
}

/** One cell: a value, what is said of it, a code, a source, as far as there are any. */
export interface FactCell {
  text?: string | undefined;
  remark?: string | undefined;
  number?: NumberReference | undefined;
  source?: RowSource | undefined;
  /** Several products with the same value, each with the code that it leads to. */
  list?: { text: string; setting: string; number: NumberReference }[];
}

/** One row, of a product where the rows around it are of others. */
export interface FactRow {
  /** Id of the row, if it can be linked. */
  id?: string;
  head?: { name: string; remark: string; link?: Link };
  cells: FactCell[];
  /** Ids of the filters that it passes, where the table has filters. */
  filters?: string[];
}

/** Rows that belong to one product. */
export interface FactBlock {
  id: string;
  /** Empty where the rows need no heading. */
  name: string;
  remark?: string | undefined;
  rows: FactRow[];
  doubt?: string | undefined;
}

/** A part of a table; it has a heading of its own where there are several. */
export interface FactGroup {
  id: string;
  label: string | undefined;
  /** The code that it is about, in front of its label. */
  number?: NumberReference;
  blocks: FactBlock[];
  /** How many rows it has. */
  count: number;
  /** Ids of the filters that at least one row passes, where the table has filters. */
  filters: string[];
}

/** A table made from facts, as a guide shows it at the end of a section. */
export interface FactTable {
  /** Id of the section. */
  section: string;
  /** What its rows are, for whoever does not see it. */
  label: string;
  columns: string[];
  groups: FactGroup[];
  /** What a long table can be narrowed by; the page of a guide has room for one such table. */
  filters: ListFilterGroup[];
}

type ReadSource = z.output<typeof readSourceSchema>;

/** A source as a row shows it. */
function rowSource(source: ReadSource | undefined, { t, date }: Language): RowSource | undefined {
  if (source === undefined) return undefined;
  const { title, url, lines, kind, proves, retrieved } = source;
  const lineNumbers = lines !== undefined && /^\d+(-\d+)?$/.test(lines) ? lines : undefined;
  return {
    label: t(`evidence.${kind}`),
    title: t('guides.sourceOf', { title, proves, date: date(retrieved) }),
    url: url === undefined ? undefined : withLines(url, lineNumbers),
  };
}

/** Refers to a code, to the meaning of a vendor where it has one of its own. */
async function codeReferences(
  edition: Edition,
): Promise<(code: string, vendor: string | undefined) => NumberReference> {
  const number = await numberReferences(edition);
  const meanings = await mapMeanings();
  return (code, vendor) => {
    const meaning = vendor === undefined ? undefined : meanings.get(`${vendor}/${code}`);
    return meaning === undefined ? number(code) : edition.refer(meaning);
  };
}

/** Writes a number of seconds, so that limits can be compared at a glance: `3,600 s`. */
function secondsIn({ t, locale }: Language): (seconds: number) => string {
  const digits = new Intl.NumberFormat(languages[locale].dateTag);
  return (seconds) => t('symptom.seconds', { seconds: digits.format(seconds) });
}

/** Says of a part of a table what its rows come to. */
function groupOf(part: Omit<FactGroup, 'count' | 'filters'>): FactGroup {
  const rows = part.blocks.flatMap(({ rows: own }) => own);
  return {
    ...part,
    count: rows.length,
    filters: [...new Set(rows.flatMap(({ filters = [] }) => filters))],
  };
}

/** A filter with the number of rows that pass it. */
function countedFilter(groups: readonly FactGroup[], id: string, label: string) {
  const rows = groups.flatMap(({ blocks }) => blocks.flatMap(({ rows: own }) => own));
  return { id, label, count: rows.filter(({ filters }) => filters?.includes(id)).length };
}

/** The only block of a table, whose rows need no heading between them. */
function inOneBlock(section: string, block: Pick<FactBlock, 'rows' | 'doubt'>): FactGroup[] {
  return [
    groupOf({
      id: `${section}-all`,
      label: undefined,
      blocks: [{ id: `${section}-rows`, name: '', ...block }],
    }),
  ];
}

async function timeoutsTable(
  { section, only }: Guide['tables'][number],
  edition: Edition,
): Promise<FactTable> {
  const { language } = edition;
  const { t } = language;
  const number = await codeReferences(edition);
  const products = await listTimeouts();
  const seconds = secondsIn(language);
  const blockOf = ({ id, facts }: FactsOf<ProductTimeouts>): FactBlock => ({
    id,
    name: facts.name,
    remark: facts.version,
    doubt: facts.doubt,
    rows: facts.timeouts.map((timeout) => ({
      filters: [
        `place=${facts.place}`,
        ...(timeout.code === undefined ? [] : [`code=${timeout.code}`]),
      ],
      cells: [
        { text: timeout.seconds === null ? t('guides.noLimit') : seconds(timeout.seconds) },
        {
          text: `\`${timeout.setting}\``,
          remark: [
            timeout.waits,
            ...(timeout.most === undefined
              ? []
              : [t('guides.atMost', { most: seconds(timeout.most) })]),
          ].join(' '),
          source: rowSource(facts.sources[timeout.source], language),
        },
        {
          number: timeout.code === undefined ? undefined : number(timeout.code, facts.vendor),
          remark: timeout.outcome,
        },
      ],
    })),
  });
  const groups = chainPlaces
    .filter((place) => only.length === 0 || only.includes(place))
    .map((place) =>
      groupOf({
        id: `${section}-${place}`,
        label: t(`guides.place.${place}`),
        blocks: products.filter(({ facts }) => facts.place === place).map(blockOf),
      }),
    )
    .filter(({ blocks }) => blocks.length > 0);
  const codes = products.flatMap(({ facts }) => facts.timeouts.flatMap(({ code }) => code ?? []));
  return {
    section,
    label: t('guides.table.timeouts'),
    columns: [t('guides.column.default'), t('guides.column.setting'), t('guides.column.then')],
    groups,
    // A choice of places is short enough.
    filters:
      only.length > 0
        ? []
        : [
            {
              label: t('guides.column.then'),
              filters: [...new Set(codes)]
                .sort()
                .map((code) => countedFilter(groups, `code=${code}`, code)),
            },
            {
              label: t('guides.filter.place'),
              filters: chainPlaces.map((place) =>
                countedFilter(groups, `place=${place}`, t(`guides.place.${place}`)),
              ),
            },
          ],
  };
}

/** Timeouts that end a request, by how long they are: whoever has a duration looks for its owner. */
async function timeoutsByLengthTable(
  { section }: Guide['tables'][number],
  edition: Edition,
): Promise<FactTable> {
  const { t } = edition.language;
  const inSeconds = secondsIn(edition.language);
  const number = await codeReferences(edition);
  const ending = (await listTimeouts()).flatMap(({ facts }) =>
    facts.timeouts.flatMap(({ setting, seconds, code }) =>
      seconds === null || code === undefined ? [] : [{ facts, setting, seconds, code }],
    ),
  );
  const byLength = [...Map.groupBy(ending, ({ seconds }) => seconds)].sort(([a], [b]) => a - b);
  return {
    section,
    label: t('guides.table.timeouts-by-length'),
    columns: [t('guides.column.length'), t('guides.column.who')],
    filters: [],
    groups: inOneBlock(section, {
      rows: byLength.map(([seconds, owners]) => ({
        cells: [
          { text: inSeconds(seconds) },
          {
            list: owners.map(({ facts, setting, code }) => ({
              text: facts.name,
              setting,
              number: number(code, facts.vendor),
            })),
          },
        ],
      })),
    }),
  };
}

async function modelErrorsTable(
  { section }: Guide['tables'][number],
  edition: Edition,
): Promise<FactTable> {
  const { language } = edition;
  const { t } = language;
  const number = await codeReferences(edition);
  const apis = await listModelApis();
  const errors = apis.flatMap(({ id, facts }) =>
    facts.errors.map((error) => ({ id, facts, error })),
  );
  const codes = [...new Set(errors.map(({ error }) => error.code))].sort();
  const repeats = [...new Set(errors.map(({ error }) => error.repeat))];
  const groups = codes.map((code) => {
    const rows = errors
      .filter(({ error }) => error.code === code)
      .map(({ id, facts, error }) => ({
        head: { name: facts.name, remark: '' },
        filters: [`api=${id}`, `repeat=${error.repeat}`],
        cells: [
          {
            text: error.type === undefined ? error.when : `\`${error.type}\``,
            remark: error.type === undefined ? undefined : error.when,
            source: rowSource(facts.sources[error.source], language),
          },
          { text: t(`guides.repeat.${error.repeat}`), remark: error.note },
        ],
      }));
    const reference = number(code, undefined);
    return groupOf({
      id: `${section}-${code}`,
      label: reference.title,
      number: reference,
      blocks: [{ id: `${section}-${code}-rows`, name: '', rows }],
    });
  });
  return {
    section,
    label: t('guides.table.model-errors'),
    columns: [t('guides.column.api'), t('guides.column.when'), t('guides.column.repeat')],
    groups,
    filters: [
      {
        label: t('guides.column.api'),
        filters: apis.map(({ id, facts }) => countedFilter(groups, `api=${id}`, facts.name)),
      },
      {
        label: t('guides.column.repeat'),
        filters: repeats.map((repeat) =>
          countedFilter(groups, `repeat=${repeat}`, t(`guides.repeat.${repeat}`)),
        ),
      },
    ],
  };
}

async function retriesTable(
  { section, only }: Guide['tables'][number],
  { language, link }: Edition,
): Promise<FactTable> {
  const { t } = language;
  const products = await listProducts(language.locale);
  const rowOf = ({ id, facts }: Product): FactRow[] => {
    const { sendsAgain } = facts;
    if (sendsAgain === undefined) return [];
    return [
      {
        head: {
          name: facts.name,
          remark: facts.version,
          link: link({ kind: 'retry', anchor: id }),
        },
        cells: [
          {
            text: onStatusInWords(sendsAgain, language)
              .map(({ on, remarks }) => [on, ...remarks].join('; '))
              .join('; '),
          },
          { text: pauseInWords(sendsAgain, language).join('; ') },
          { text: retryAfterInWords(sendsAgain, language).join('; ') },
        ],
      },
    ];
  };
  return {
    section,
    label: t('guides.table.retries'),
    columns: [
      t('defaults.column.product'),
      t('guides.column.retries'),
      t('guides.column.pause'),
      t('guides.column.retryAfter'),
    ],
    filters: [],
    groups: inOneBlock(section, {
      rows: only.flatMap((id) => products.filter((product) => product.id === id)).flatMap(rowOf),
    }),
  };
}

async function surveyTable(
  { section, only }: Guide['tables'][number],
  { language }: Edition,
): Promise<FactTable> {
  const survey = (await getCollection('surveys')).find(({ id }) => id === only[0]);
  if (survey === undefined) throw new Error(`content/surveys/${only.join()}.yaml does not exist.`);
  const { asks, columns, rows, sources, doubt }: Survey = survey.data;
  return {
    section,
    label: asks,
    columns: [language.t('defaults.column.product'), ...columns.map(({ label }) => label)],
    filters: [],
    groups: inOneBlock(section, {
      doubt,
      rows: rows.map(({ who, version, answers, source }) => ({
        head: { name: who, remark: version },
        cells: columns.map(({ id }, index) => ({
          text: answers[id],
          source: index === columns.length - 1 ? rowSource(sources[source], language) : undefined,
        })),
      })),
    }),
  };
}

interface FactsOf<Facts> {
  id: string;
  facts: Facts;
}

/** What products wait for, by name. */
export async function listTimeouts(): Promise<FactsOf<ProductTimeouts>[]> {
  return (await getCollection('timeouts'))
    .map(({ id, data: facts }) => ({ id, facts }))
    .sort((a, b) => a.facts.name.localeCompare(b.facts.name, 'en'));
}

/** APIs of language models, by name. */
export async function listModelApis(): Promise<FactsOf<ModelApi>[]> {
  return (await getCollection('modelApis'))
    .map(({ id, data: facts }) => ({ id, facts }))
    .sort((a, b) => a.facts.name.localeCompare(b.facts.name, 'en'));
}

const makers = {
  timeouts: timeoutsTable,
  'timeouts-by-length': timeoutsByLengthTable,
  'model-errors': modelErrorsTable,
  retries: retriesTable,
  survey: surveyTable,
};

/** The tables of a guide, made from the facts. */
export async function factTablesOf(guide: Guide, edition: Edition): Promise<FactTable[]> {
  return Promise.all(guide.tables.map((table) => makers[table.shows](table, edition)));
}
