import { anchorOf, ietf } from '../domain/meaning-id.ts';
import {
  classDigit,
  statusClassIds,
  statusClassOf,
  type StatusClassId,
} from '../domain/status-class.ts';
import type { Locale } from '../i18n/locales.ts';
import { classLabel } from '../i18n/class-label.ts';
import { translator, type InterfaceKey } from '../i18n/translate.ts';
import { meaningSchema, type Meaning } from '../schemas/meaning.ts';
import { linkToClass, linkToCode, linkToField, type Link } from './links.ts';
import { listMeanings, type JoinedMeaning } from './meanings.ts';
import { issuerOf, titleOf } from './meaning-view.ts';

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
  code: string;
  title: string;
  issuer: string;
  link: Link;
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

/** The meanings of one class. */
export interface CodeTableClass {
  id: StatusClassId;
  label: string;
  digit: string;
  link: Link;
  rows: CodeTableRow[];
  /** Ids of the filters that at least one row passes. */
  filters: string[];
}

export interface CodeTable {
  classes: CodeTableClass[];
  groups: FilterGroup[];
}

const standingOf = ({ registration }: Meaning) =>
  registration.kind === 'unofficial'
    ? (`use.${registration.use}` as const)
    : (`standing.${registration.kind}` as const);

/** Facts that the table can be narrowed by: their values, and the words for each. */
const { shape } = meaningSchema;
const facts = {
  seen: shape.seen.element.options,
  cacheable: shape.cacheable.shape.value.options,
  content: shape.content.shape.value.options,
  retry: shape.retry.shape.value.options,
} as const;

/** Ids of the filters that a meaning passes. */
function filtersOf({ facts: meaning }: JoinedMeaning): string[] {
  return [
    `class=${statusClassOf(meaning.code)}`,
    `standing=${standingOf(meaning).replace(/^.*\./, '')}`,
    `vendor=${meaning.vendor}`,
    ...meaning.seen.map((place) => `seen=${place}`),
    `cacheable=${meaning.cacheable.value}`,
    `content=${meaning.content.value}`,
    `retry=${meaning.retry.value}`,
  ];
}

async function toRow(meaning: JoinedMeaning, locale: Locale): Promise<CodeTableRow> {
  const t = translator(locale);
  const { id, facts: own } = meaning;
  const { registration } = own;
  const isWeak = registration.kind === 'unofficial' && registration.evidence === 'secondary';
  return {
    code: own.code,
    title: titleOf(own),
    issuer: issuerOf(meaning, t),
    link: await linkToCode(locale, own.code, anchorOf(id)),
    standing: t(standingOf(own)),
    evidence: isWeak ? t('evidence.secondary') : undefined,
    seen: own.seen.map((place) => t(`seen.${place}`)).join(', '),
    mustCarry: own.fields
      .filter(({ level }) => level === 'MUST')
      .map(({ name }) => ({ name, link: linkToField(locale, name) })),
    method: own.method && t(`method.${own.method.value}`),
    cacheable: t(`cacheable.${own.cacheable.value}`),
    content: t(`content.${own.content.value}`),
    retry: t(`retry.${own.retry.value}`),
    filters: filtersOf(meaning),
  };
}

/** All meanings with their semantics, by class, and the filters that apply to them. */
export async function getCodeTable(locale: Locale): Promise<CodeTable> {
  const t = translator(locale);
  const meanings = await listMeanings();
  const passed = meanings.flatMap(filtersOf);
  const group = (label: InterfaceKey, values: { id: string; label: string }[]): FilterGroup => ({
    label: t(label),
    filters: values
      .map((value) => ({ ...value, count: passed.filter((id) => id === value.id).length }))
      .filter(({ count }) => count > 0),
  });
  const standings = [
    ...(['registered', 'temporary', 'unused', 'obsoleted'] as const).map((kind) => ({
      id: `standing=${kind}`,
      label: t(`standing.${kind}`),
    })),
    ...(['active', 'deprecated', 'retired', 'unconfirmed'] as const).map((use) => ({
      id: `standing=${use}`,
      label: t('codes.unofficial', { use: t(`use.${use}`) }),
    })),
  ];
  const vendors = new Map(
    meanings.map((meaning) => [meaning.facts.vendor, issuerOf(meaning, t)] as const),
  );
  return {
    groups: [
      group(
        'codes.filter.class',
        statusClassIds.map((id) => ({ id: `class=${id}`, label: classLabel(t, id) })),
      ),
      group('fact.standing', standings),
      ...(Object.keys(facts) as (keyof typeof facts)[]).map((fact) =>
        group(
          `fact.${fact}`,
          facts[fact].map((value) => ({
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
    classes: await Promise.all(
      statusClassIds.map(async (id) => {
        const rows = await Promise.all(
          meanings
            .filter(({ facts: { code } }) => statusClassOf(code) === id)
            .map((meaning) => toRow(meaning, locale)),
        );
        return {
          id,
          label: classLabel(t, id),
          digit: classDigit(id),
          link: linkToClass(locale, id),
          rows,
          filters: [...new Set(rows.flatMap(({ filters }) => filters))],
        };
      }),
    ),
  };
}
