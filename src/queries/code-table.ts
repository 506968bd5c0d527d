import { ietf } from '../domain/meaning-id.ts';
import { statusClassOf } from '../domain/status-class.ts';
import type { InterfaceKey, Locale } from '../i18n/languages.ts';
import { meaningSchema, registrationKinds, uses, type Meaning } from '../schemas/meaning.ts';
import { listClasses, type ListedClass } from './code-list.ts';
import { editionIn, type Edition } from './edition.ts';
import { linkToField, type Link } from './links.ts';
import type { ListFilter, ListFilterGroup } from './list-filter.ts';
import { issuerOf, type MeaningReference } from './meaning-reference.ts';
import { valueKey } from './meaning-view.ts';
import { listMeanings, type JoinedMeaning } from './meanings.ts';

/** A filter of the table, which always has a mark. */
type MarkedFilter = ListFilter & { mark: string };

/** The values of one fact. */
export interface MarkedFilterGroup extends ListFilterGroup {
  filters: MarkedFilter[];
}

/** One meaning as the table of all codes shows it. */
export interface CodeTableRow {
  meaning: MeaningReference;
  /** Who issues it, and what is unusual about its standing. */
  issuer: string;
  seen: string;
  retry: string;
  cacheable: string;
  content: string;
  method: string | undefined;
  mustCarry: { name: string; link: Link | undefined }[];
  /** Marks of the filters that it passes, its class apart. */
  marks: string;
}

/** A class and its meanings. */
export interface CodeTableClass extends ListedClass {
  /** The mark of the filter that asks for it. */
  mark: string;
  rows: CodeTableRow[];
}

/** All meanings by class, and the filters that apply to them. */
export interface CodeTable {
  classes: CodeTableClass[];
  groups: MarkedFilterGroup[];
}

const standingOf = ({ registration }: Meaning) =>
  registration.kind === 'unofficial'
    ? (`use.${registration.use}` as const)
    : (`standing.${registration.kind}` as const);

/** Facts that have a column, and the values that each may have. */
const { shape } = meaningSchema;
const columns = {
  seen: shape.seen.element.options,
  retry: shape.retry.shape.value.options,
  cacheable: shape.cacheable.shape.value.options,
  content: shape.content.shape.value.options,
} as const;
type Column = keyof typeof columns;

/** First letters of the marks of each column's values. */
const columnLetters = { seen: 's', retry: 'r', cacheable: 'c', content: 'd' } as const;

/** The word of a column's value, short enough for a cell. */
const shortKey = (column: Column, value: string) =>
  (column === 'seen' || column === 'content'
    ? `${column}.${value}`
    : `codes.${column}.${value}`) as InterfaceKey;

/** Standings that go without saying: their issuers say it. */
const usualStandings = ['registered', 'active'];

const valuesOf = ({ facts }: JoinedMeaning, column: Column): readonly string[] =>
  column === 'seen' ? facts.seen : [facts[column].value];

const standingIdOf = ({ facts }: JoinedMeaning) => standingOf(facts).replace(/^.*\./, '');

/** A group of filters, those alone that some meaning passes, each with its mark. */
function groupOf(
  letter: string,
  label: string,
  values: Omit<MarkedFilter, 'mark' | 'count'>[],
  passed: readonly string[],
): MarkedFilterGroup {
  return {
    label,
    filters: values
      .map((value) => ({ ...value, count: passed.filter((id) => id === value.id).length }))
      .filter(({ count }) => count > 0)
      .map((value, index) => ({ ...value, mark: letter + String(index) })),
  };
}

function groupsOf(
  meanings: readonly JoinedMeaning[],
  statusClasses: readonly ListedClass[],
  { language }: Edition,
): MarkedFilterGroup[] {
  const { t } = language;
  const standings = [
    ...registrationKinds
      .filter((kind) => kind !== 'unofficial')
      .map((kind) => ({ id: `standing=${kind}`, label: t(`standing.${kind}`) })),
    ...uses.map((use) => ({
      id: `standing=${use}`,
      label: t('codes.unofficial', { use: t(`use.${use}`) }),
    })),
  ];
  const issuers = new Map(
    meanings.map((meaning) => [meaning.facts.vendor, issuerOf(meaning, language)] as const),
  );
  return [
    groupOf(
      'k',
      t('codes.filter.class'),
      statusClasses.map(({ id, digit, name }) => ({
        id: `class=${id}`,
        classDigit: digit,
        ...(id === 'other' ? { label: name } : { label: id, more: name }),
      })),
      meanings.map(({ facts }) => `class=${statusClassOf(facts.code)}`),
    ),
    groupOf(
      'g',
      t('fact.standing'),
      standings,
      meanings.map((meaning) => `standing=${standingIdOf(meaning)}`),
    ),
    ...(Object.keys(columns) as Column[]).map((column) =>
      groupOf(
        columnLetters[column],
        t(`codes.column.${column}`),
        columns[column].map((value) => ({
          id: `${column}=${value}`,
          label: t(
            value === 'not-applicable'
              ? (`${column}.${value}` as InterfaceKey)
              : shortKey(column, value),
          ),
        })),
        meanings.flatMap((meaning) =>
          valuesOf(meaning, column).map((value) => `${column}=${value}`),
        ),
      ),
    ),
    groupOf(
      'v',
      t('codes.column.issuer'),
      [...issuers]
        .sort(([a, nameOfA], [b, nameOfB]) =>
          a === ietf ? -1 : b === ietf ? 1 : nameOfA.localeCompare(nameOfB, 'en'),
        )
        .map(([id, name]) => ({ id: `vendor=${id}`, label: name })),
      meanings.map(({ facts }) => `vendor=${facts.vendor}`),
    ),
  ];
}

function toRow(
  meaning: JoinedMeaning,
  { language, link, refer }: Edition,
  marks: ReadonlyMap<string, string>,
): CodeTableRow {
  const { t } = language;
  const { facts } = meaning;
  const { registration } = facts;
  const isWeak = registration.kind === 'unofficial' && registration.evidence === 'secondary';
  const standing = standingIdOf(meaning);
  const cell = (column: Column) =>
    valuesOf(meaning, column)
      .map((value) => (value === 'not-applicable' ? '–' : t(shortKey(column, value))))
      .join(language.marks.list);
  const passed = [
    `vendor=${facts.vendor}`,
    `standing=${standing}`,
    ...(Object.keys(columns) as Column[]).flatMap((column) =>
      valuesOf(meaning, column).map((value) => `${column}=${value}`),
    ),
  ];
  const reference = refer(meaning);
  return {
    meaning: reference,
    marks: passed.map((id) => marks.get(id)).join(' '),
    issuer: [
      // A number that has no phrase any more is known by the one it had.
      ...(registration.kind === 'unused' ? [reference.gloss] : []),
      issuerOf(meaning, language),
      ...(usualStandings.includes(standing) ? [] : [t(standingOf(facts))]),
      ...(isWeak ? [t('evidence.secondary')] : []),
    ]
      .filter((part) => part !== undefined)
      .join(language.marks.apart),
    seen: cell('seen'),
    retry: cell('retry'),
    cacheable: cell('cacheable'),
    content: cell('content'),
    method: facts.method && t(valueKey('method', facts.method.value)),
    mustCarry: facts.fields
      .filter(({ level }) => level === 'MUST')
      .map(({ name }) => ({ name, link: linkToField(link, name) })),
  };
}

/** All meanings with their semantics, by class, and the filters that apply to them. */
export async function getCodeTable(locale: Locale): Promise<CodeTable> {
  const edition = await editionIn(locale);
  const meanings = await listMeanings();
  const statusClasses = await listClasses(locale);
  const groups = groupsOf(meanings, statusClasses, edition);
  const marks = new Map(
    groups.flatMap(({ filters }) => filters.map(({ id, mark }) => [id, mark] as const)),
  );
  return {
    groups,
    classes: statusClasses.map((statusClass) => ({
      ...statusClass,
      mark: marks.get(`class=${statusClass.id}`) ?? '',
      rows: meanings
        .filter(({ facts }) => statusClassOf(facts.code) === statusClass.id)
        .map((meaning) => toRow(meaning, edition, marks)),
    })),
  };
}
