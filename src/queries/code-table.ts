import { ietf } from '../domain/meaning-id.ts';
import { statusClassOf } from '../domain/status-class.ts';
import type { InterfaceKey, Locale } from '../i18n/languages.ts';
import { meaningSchema, registrationKinds, uses, type Meaning } from '../schemas/meaning.ts';
import { listClasses, type ListedClass } from './code-list.ts';
import { editionIn, type Edition } from './edition.ts';
import { linkToField, type Link } from './links.ts';
import { issuerOf, type MeaningReference } from './meaning-reference.ts';
import { valueKey } from './meaning-view.ts';
import { listMeanings, type JoinedMeaning } from './meanings.ts';

/** One value by which the table can be narrowed. */
export interface Filter {
  /** Fragment of the address that asks for it, without the `#`: `cacheable=heuristically`. */
  id: string;
  label: string;
  /** How many rows have it. */
  count: number;
}

/** The values of one fact. */
export interface FilterGroup {
  label: string;
  filters: Filter[];
}

/** One meaning as the table of all codes shows it. */
export interface CodeTableRow {
  meaning: MeaningReference;
  standing: string;
  /** Shown where the sources are weak. */
  evidence: string | undefined;
  seen: string;
  mustCarry: { name: string; link: Link | undefined }[];
  method: string | undefined;
  cacheable: string;
  content: string;
  retry: string;
  /** Ids of the filters that the row passes. */
  filters: string[];
}

/** A class and its meanings. */
export interface CodeTableClass extends ListedClass {
  rows: CodeTableRow[];
  /** Ids of the filters that at least one row passes. */
  filters: string[];
}

/** All meanings by class, and the filters that apply to them. */
export interface CodeTable {
  classes: CodeTableClass[];
  groups: FilterGroup[];
}

const standingOf = ({ registration }: Meaning) =>
  registration.kind === 'unofficial'
    ? (`use.${registration.use}` as const)
    : (`standing.${registration.kind}` as const);

/** Facts that the table can be narrowed by, and the values that each may have. */
const { shape } = meaningSchema;
const filterable = {
  seen: shape.seen.element.options,
  cacheable: shape.cacheable.shape.value.options,
  content: shape.content.shape.value.options,
  retry: shape.retry.shape.value.options,
} as const;
const filterableFacts = Object.keys(filterable) as (keyof typeof filterable)[];

/** Ids of the filters that a meaning passes. */
function filtersOf({ facts }: JoinedMeaning): string[] {
  return [
    `class=${statusClassOf(facts.code)}`,
    `standing=${standingOf(facts).replace(/^.*\./, '')}`,
    `vendor=${facts.vendor}`,
    ...filterableFacts.flatMap((fact) =>
      (fact === 'seen' ? facts.seen : [facts[fact].value]).map((value) => `${fact}=${value}`),
    ),
  ];
}

function toRow(meaning: JoinedMeaning, { language, link, refer }: Edition): CodeTableRow {
  const { t } = language;
  const own = meaning.facts;
  const { registration } = own;
  const isWeak = registration.kind === 'unofficial' && registration.evidence === 'secondary';
  return {
    meaning: refer(meaning),
    standing: t(standingOf(own)),
    evidence: isWeak ? t('evidence.secondary') : undefined,
    seen: own.seen.map((place) => t(`seen.${place}`)).join(', '),
    mustCarry: own.fields
      .filter(({ level }) => level === 'MUST')
      .map(({ name }) => ({ name, link: linkToField(link, name) })),
    method: own.method && t(valueKey('method', own.method.value)),
    cacheable: t(valueKey('cacheable', own.cacheable.value)),
    content: t(valueKey('content', own.content.value)),
    retry: t(valueKey('retry', own.retry.value)),
    filters: filtersOf(meaning),
  };
}

/** All meanings with their semantics, by class, and the filters that apply to them. */
export async function getCodeTable(locale: Locale): Promise<CodeTable> {
  const edition = await editionIn(locale);
  const { t } = edition.language;
  const meanings = await listMeanings();
  const statusClasses = await listClasses(locale);
  const passed = meanings.flatMap(filtersOf);
  const group = (label: InterfaceKey, values: { id: string; label: string }[]): FilterGroup => ({
    label: t(label),
    filters: values
      .map((value) => ({ ...value, count: passed.filter((id) => id === value.id).length }))
      .filter(({ count }) => count > 0),
  });
  const standings = [
    ...registrationKinds
      .filter((kind) => kind !== 'unofficial')
      .map((kind) => ({ id: `standing=${kind}`, label: t(`standing.${kind}`) })),
    ...uses.map((use) => ({
      id: `standing=${use}`,
      label: t('codes.unofficial', { use: t(`use.${use}`) }),
    })),
  ];
  const vendors = new Map(
    meanings.map((meaning) => [meaning.facts.vendor, issuerOf(meaning, edition.language)] as const),
  );
  return {
    groups: [
      group(
        'codes.filter.class',
        statusClasses.map(({ id, label }) => ({ id: `class=${id}`, label })),
      ),
      group('fact.standing', standings),
      ...filterableFacts.map((fact) =>
        group(
          `fact.${fact}`,
          filterable[fact].map((value) => ({
            id: `${fact}=${value}`,
            label: t(`${fact}.${value}` as InterfaceKey),
          })),
        ),
      ),
      group(
        'codes.column.issuer',
        [...vendors]
          .sort(([a, nameOfA], [b, nameOfB]) =>
            a === ietf ? -1 : b === ietf ? 1 : nameOfA.localeCompare(nameOfB, 'en'),
          )
          .map(([id, name]) => ({ id: `vendor=${id}`, label: name })),
      ),
    ],
    classes: statusClasses.map((statusClass) => {
      const rows = meanings
        .filter((meaning) => statusClassOf(meaning.facts.code) === statusClass.id)
        .map((meaning) => toRow(meaning, edition));
      return {
        ...statusClass,
        rows,
        filters: [...new Set(rows.flatMap(({ filters }) => filters))],
      };
    }),
  };
}
