import { getCollection, type CollectionEntry } from 'astro:content';
import { parseMeaningId } from '../domain/meaning-id.ts';
import { classDigit, statusClassOf } from '../domain/status-class.ts';
import { takeInTurns } from '../domain/take-in-turns.ts';
import type { Locale } from '../i18n/languages.ts';
import { platformKinds, type Platform } from '../schemas/platform.ts';
import { codesOfSymptom, type Symptom } from '../schemas/symptom.ts';
import { editionIn, type Edition } from './edition.ts';
import type { LabelledLink } from './frame.ts';
import type { Link } from './links.ts';
import type { ListFilterGroup } from './list-filter.ts';
import type { MeaningReference } from './meaning-reference.ts';
import { mapMeanings } from './meanings.ts';
import { oncePerLocale } from './remember.ts';

/** A status code of a symptom, as pages show it: with a link to the meaning that it has here. */
export type SymptomCode = Pick<MeaningReference, 'code' | 'classDigit' | 'link'>;

/** A symptom as lists show it. */
export interface ListedSymptom {
  id: string;
  link: Link;
  title: string;
  /** The cause in one sentence. */
  summary: string;
  /** Platforms by id, the one that makes the status first. */
  platforms: { id: string; name: string; vendor: string | undefined }[];
  /** Every code of every hop, once. */
  codes: SymptomCode[];
  /** What people see, to the letter, the first of its words; the rest is on its page. */
  words: string;
  entry: CollectionEntry<'symptoms'>;
  /** Ids of the filters that it passes on the page of all symptoms. */
  filters: string[];
}

/** A platform and its symptoms. */
export interface SymptomPlatform {
  id: string;
  name: string;
  kind: Platform['kind'];
  /** Vendor on whose page they stand, too. */
  vendor: string | undefined;
  /** Symptoms that it makes; those that it merely takes part in stand with their maker. */
  symptoms: ListedSymptom[];
  filters: string[];
}

/** The platforms of one kind, and how many symptoms they have together. */
export interface SymptomKind {
  kind: Platform['kind'];
  platforms: SymptomPlatform[];
  count: number;
  filters: string[];
}

/** Fragment on the page of all symptoms that leaves those of a code. */
export function filterOfCode(code: string): string {
  return `code=${code}`;
}

/** Fragment on the page of all symptoms that leaves those of a platform. */
export function filterOfPlatform(id: string): string {
  return `platform=${id}`;
}

/** The platforms, those that people ask about most first within their kind. */
export async function listPlatforms(): Promise<CollectionEntry<'platforms'>[]> {
  const rank = (kind: Platform['kind']) => platformKinds.indexOf(kind);
  return (await getCollection('platforms')).sort(
    (a, b) =>
      rank(a.data.kind) - rank(b.data.kind) ||
      a.data.prominence - b.data.prominence ||
      a.data.name.localeCompare(b.data.name, 'en'),
  );
}

/**
 * The codes of a symptom with their links.
 * @param meanings ids of the meanings that its codes have, where a number has several
 */
export async function codesIn(
  { link, refer }: Edition,
  symptom: Pick<Symptom, 'codes' | 'meanings'>,
): Promise<SymptomCode[]> {
  const meanings = await mapMeanings();
  const byCode = new Map(
    symptom.meanings.map((id) => [parseMeaningId(id).code, meanings.get(id)] as const),
  );
  return codesOfSymptom(symptom).map((code) => {
    const meaning = byCode.get(code);
    return meaning === undefined
      ? { code, classDigit: classDigit(statusClassOf(code)), link: link({ kind: 'code', code }) }
      : refer(meaning);
  });
}

/** Every symptom, in the order of its first platform and its first code. */
export const listSymptoms = oncePerLocale(async (locale): Promise<ListedSymptom[]> => {
  const edition = await editionIn(locale);
  const platforms = new Map((await listPlatforms()).map((platform) => [platform.id, platform]));
  const order = [...platforms.keys()];
  const listed = await Promise.all(
    (await getCollection('symptoms')).map(async (entry): Promise<ListedSymptom> => {
      const { title, summary, words } = entry.data;
      const codes = await codesIn(edition, entry.data);
      const own = entry.data.platforms.map((id) => {
        const platform = platforms.get(id);
        if (platform === undefined) {
          throw new Error(`content/symptoms/${entry.id}.mdx: content/platforms has no ${id}.`);
        }
        const { name, kind, vendor } = platform.data;
        return { id, name, kind, vendor };
      });
      return {
        id: entry.id,
        link: edition.link({ kind: 'symptom', id: entry.id }),
        title,
        summary,
        platforms: own,
        codes,
        words: words[0]?.text ?? '',
        entry,
        filters: [
          ...new Set([
            ...own.flatMap(({ id, kind }) => [`kind=${kind}`, filterOfPlatform(id)]),
            ...codes.map(({ code }) => filterOfCode(code)),
          ]),
        ],
      };
    }),
  );
  const place = ({ platforms: [first] }: ListedSymptom) => order.indexOf(first?.id ?? '');
  const firstCode = ({ codes: [first] }: ListedSymptom) => first?.code ?? '';
  return listed.sort(
    (a, b) =>
      place(a) - place(b) ||
      firstCode(a).localeCompare(firstCode(b)) ||
      a.title.localeCompare(b.title, 'en'),
  );
});

/** The symptoms in which a number occurs, at whichever hop; first those where it is the client's. */
export async function listSymptomsOfCode(locale: Locale, code: string): Promise<ListedSymptom[]> {
  const symptoms = (await listSymptoms(locale)).filter(({ codes }) =>
    codes.some((other) => other.code === code),
  );
  const isFirst = ({ codes: [first] }: ListedSymptom) => first?.code === code;
  return [...symptoms.filter(isFirst), ...symptoms.filter((symptom) => !isFirst(symptom))];
}

/** Most symptoms that the page of a number lists; the page of all symptoms has the others. */
const mostOfCode = 3;

/** What the page of a number tells of its symptoms. */
export interface SymptomsOfCode {
  /** Each with the name of its platform, unless its title begins with that. */
  rows: (ListedSymptom & { platform: string | undefined })[];
  /** All of them, where there are more. */
  all: LabelledLink | undefined;
}

/** The symptoms in which a number occurs, as many as its page has room for, of many platforms. */
export async function viewSymptomsOfCode(
  locale: Locale,
  code: string,
): Promise<SymptomsOfCode | undefined> {
  const symptoms = await listSymptomsOfCode(locale, code);
  if (symptoms.length === 0) return undefined;
  const { language, link } = await editionIn(locale);
  return {
    rows: takeInTurns(symptoms, ({ platforms }) => platforms[0]?.id ?? '', mostOfCode).map(
      (symptom) => {
        const name = symptom.platforms[0]?.name ?? '';
        const isTold = symptom.title.startsWith(/^\S*/.exec(name)?.[0] ?? '');
        return { ...symptom, platform: isTold ? undefined : name };
      },
    ),
    all:
      symptoms.length > mostOfCode
        ? {
            label: language.t('symptoms.all', { total: symptoms.length, code }),
            ...link({ kind: 'symptoms', anchor: filterOfCode(code) }),
          }
        : undefined,
  };
}

/** The symptoms of all platforms of a vendor, those included in which another platform makes the status. */
export async function listSymptomsOfVendor(
  locale: Locale,
  vendor: string,
): Promise<ListedSymptom[]> {
  const own = new Set(
    (await getCollection('platforms'))
      .filter(({ data }) => data.vendor === vendor)
      .map(({ id }) => id),
  );
  return (await listSymptoms(locale)).filter(({ platforms }) =>
    platforms.some(({ id }) => own.has(id)),
  );
}

/** The symptoms by platform, and the filters that apply to them. */
export async function getSymptomTable(
  locale: Locale,
): Promise<{ kinds: SymptomKind[]; groups: ListFilterGroup[]; total: number }> {
  const { t } = (await editionIn(locale)).language;
  const symptoms = await listSymptoms(locale);
  const passed = symptoms.flatMap(({ filters }) => filters);
  const withCount = (values: { id: string; label: string }[]) =>
    values
      .map((value) => ({ ...value, count: passed.filter((id) => id === value.id).length }))
      .filter(({ count }) => count > 0);
  const platforms = (await listPlatforms()).map(({ id, data: { name, kind, vendor } }) => {
    const own = symptoms.filter(({ platforms: [first] }) => first?.id === id);
    return {
      id,
      name,
      kind,
      vendor,
      symptoms: own,
      filters: [...new Set(own.flatMap(({ filters }) => filters))],
    };
  });
  const codes = [...new Set(symptoms.flatMap((symptom) => symptom.codes.map(({ code }) => code)))];
  return {
    total: symptoms.length,
    kinds: platformKinds.flatMap((kind) => {
      const own = platforms.filter(
        (platform) => platform.kind === kind && platform.symptoms.length > 0,
      );
      if (own.length === 0) return [];
      return {
        kind,
        platforms: own,
        count: own.reduce((sum, platform) => sum + platform.symptoms.length, 0),
        filters: [...new Set(own.flatMap(({ filters }) => filters))],
      };
    }),
    groups: [
      {
        label: t('symptoms.filter.kind'),
        filters: withCount(
          platformKinds.map((kind) => ({ id: `kind=${kind}`, label: t(`platform.${kind}`) })),
        ),
      },
      {
        label: t('symptoms.filter.code'),
        filters: withCount(codes.sort().map((code) => ({ id: filterOfCode(code), label: code }))),
      },
      {
        label: t('symptoms.filter.platform'),
        filters: withCount(
          platforms
            .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
            .map(({ id, name }) => ({ id: filterOfPlatform(id), label: name })),
        ),
      },
    ],
  };
}
