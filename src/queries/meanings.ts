import { getCollection, type CollectionEntry } from 'astro:content';
import { ietf } from '../domain/meaning-id.ts';
import { compareMeanings } from '../domain/meaning-order.ts';
import { toldInFull } from '../domain/told-in-full.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Meaning } from '../schemas/meaning.ts';
import type { MeaningTranslation } from '../schemas/meaning-translation.ts';

/** A meaning joined with its vendor and its translations. */
export interface JoinedMeaning {
  id: string;
  facts: Meaning;
  /** Absent for the IETF, which is no vendor. */
  vendor: { id: string; name: string } | undefined;
  prominence: number;
  article: CollectionEntry<'meanings'>;
  translations: ReadonlyMap<Locale, CollectionEntry<'meaningTranslations'>>;
}

async function joinMeanings(): Promise<JoinedMeaning[]> {
  const vendors = new Map((await getCollection('vendors')).map((vendor) => [vendor.id, vendor]));
  const translations = new Map(
    (await getCollection('meaningTranslations')).map((entry) => [entry.id, entry]),
  );
  const meanings = await getCollection('meanings');
  return meanings
    .map((article) => {
      const vendor = vendors.get(article.data.vendor);
      if (vendor === undefined && article.data.vendor !== ietf) {
        throw new Error(
          `content/codes/${article.id}.mdx: vendor "${article.data.vendor}" has no file in content/vendors.`,
        );
      }
      return {
        id: article.id,
        facts: article.data,
        vendor: vendor && { id: vendor.id, name: vendor.data.name },
        prominence: vendor?.data.prominence ?? 0,
        article,
        translations: new Map(
          locales.flatMap((locale) => {
            const translation = translations.get(`${locale}/${article.id}`);
            return translation === undefined ? [] : [[locale, translation] as const];
          }),
        ),
      };
    })
    .sort(compareMeanings);
}

let joined: Promise<JoinedMeaning[]> | undefined;

/** Every meaning, in the order in which the site tells them. */
export function listMeanings(): Promise<JoinedMeaning[]> {
  return (joined ??= joinMeanings());
}

/** The meanings by number, numbers ascending. */
export async function listNumbers(): Promise<ReadonlyMap<string, readonly JoinedMeaning[]>> {
  return Map.groupBy(await listMeanings(), (meaning) => meaning.facts.code);
}

/** Whether every meaning of a number can be read in the locale, so that its page exists there. */
export function isReadableIn(locale: Locale, meanings: readonly JoinedMeaning[]): boolean {
  return locale === 'en' || meanings.every((meaning) => meaning.translations.has(locale));
}

/**
 * The address of what tells these meanings of one number, in each language that it exists in.
 * @param address in a language
 */
export function alternatesOf(
  meanings: readonly JoinedMeaning[],
  address: (locale: Locale) => string,
): Partial<Record<Locale, string>> {
  return Object.fromEntries(
    locales
      .filter((locale) => isReadableIn(locale, meanings))
      .map((locale) => [locale, address(locale)]),
  );
}

/** Ids of the meanings of a number that its page tells in brief, in the order of the meanings. */
export function toldInBrief(meanings: readonly JoinedMeaning[]): ReadonlySet<string> {
  const full = toldInFull(
    meanings.map(({ id, article }) => ({ id, length: article.body?.length ?? 0 })),
  );
  return new Set(meanings.map(({ id }) => id).filter((id) => !full.has(id)));
}

/** The translated texts of a meaning, or none in the source language. */
export function translationOf(
  meaning: JoinedMeaning,
  locale: Locale,
): MeaningTranslation | undefined {
  return meaning.translations.get(locale)?.data;
}
