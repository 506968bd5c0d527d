import { getCollection, type CollectionEntry } from 'astro:content';
import { digestOfTexts, inLanguage } from '../domain/in-language.ts';
import { ietf } from '../domain/meaning-id.ts';
import { compareMeanings } from '../domain/meaning-order.ts';
import { languages, locales, sourceLocale, type Locale } from '../i18n/languages.ts';
import type { Meaning } from '../schemas/meaning.ts';
import { replaceTextsOfMeaning } from '../schemas/meaning-translation.ts';
import { once } from './remember.ts';
import { mapVendorNames } from './vendor-names.ts';

/** A translation of a meaning, and whether its English entry changed after it was made. */
export interface JoinedTranslation {
  entry: CollectionEntry<'meaningTranslations'>;
  isStale: boolean;
}

/** A meaning joined with its vendor and its translations. */
export interface JoinedMeaning {
  id: string;
  facts: Meaning;
  /** Absent for the IETF, which is no vendor. */
  vendor: { id: string; names: ReadonlyMap<Locale, string> } | undefined;
  prominence: number;
  article: CollectionEntry<'meanings'>;
  translations: ReadonlyMap<Locale, JoinedTranslation>;
}

/** Every meaning, in the order in which the site tells them. */
export const listMeanings = once(async (): Promise<JoinedMeaning[]> => {
  const vendors = new Map((await getCollection('vendors')).map((vendor) => [vendor.id, vendor]));
  const names = await Promise.all(
    locales.map(async (locale) => [locale, await mapVendorNames(locale)] as const),
  );
  const translations = new Map(
    (await getCollection('meaningTranslations')).map((entry) => [entry.id, entry]),
  );
  const meanings = await getCollection('meanings');
  return meanings
    .map((article) => {
      const { id, data: facts, body = '' } = article;
      const vendor = vendors.get(facts.vendor);
      if (vendor === undefined && facts.vendor !== ietf) {
        throw new Error(
          `content/codes/${id}.mdx: vendor "${facts.vendor}" has no file in content/vendors.`,
        );
      }
      const translated = locales.flatMap((locale) => {
        const entry = translations.get(`${locale}/${id}`);
        return entry === undefined ? [] : [[locale, entry] as const];
      });
      const digest =
        translated.length === 0 ? '' : digestOfTexts(replaceTextsOfMeaning, facts, body);
      return {
        id,
        facts,
        vendor: vendor && {
          id: vendor.id,
          names: new Map(names.map(([locale, own]) => [locale, own.get(vendor.id) ?? vendor.id])),
        },
        prominence: vendor?.data.prominence ?? 0,
        article,
        translations: new Map(
          translated.map(([locale, entry]) => [
            locale,
            { entry, isStale: entry.data.englishDigest !== digest },
          ]),
        ),
      };
    })
    .sort(compareMeanings);
});

/** The meanings by number, numbers ascending. */
export const listNumbers = once(async (): Promise<ReadonlyMap<string, readonly JoinedMeaning[]>> =>
  Map.groupBy(await listMeanings(), (meaning) => meaning.facts.code),
);

/** The meanings by their ids. */
export const mapMeanings = once(
  async (): Promise<ReadonlyMap<string, JoinedMeaning>> =>
    new Map((await listMeanings()).map((meaning) => [meaning.id, meaning])),
);

/**
 * Whether the pages of a number exist in a language: as soon as one of its meanings is translated.
 * The others are shown there in English, so no further meaning takes an address away.
 */
export function isReadableIn(locale: Locale, meanings: readonly JoinedMeaning[]): boolean {
  return locale === sourceLocale || meanings.some(({ translations }) => translations.has(locale));
}

/** A meaning as the pages of a language tell it. */
export interface ToldMeaning {
  /** Its facts with their texts in the language, or in English where it is not translated. */
  facts: Meaning;
  /** Value of `lang` on the texts, where they are not in the language of the page. */
  lang: string | undefined;
}

/** A meaning for the pages of a language. */
export function tellMeaning(locale: Locale, { facts, translations }: JoinedMeaning): ToldMeaning {
  const translation = translations.get(locale)?.entry.data;
  return {
    facts: inLanguage(replaceTextsOfMeaning, facts, translation),
    lang:
      locale === sourceLocale || translation !== undefined
        ? undefined
        : languages[sourceLocale].tag,
  };
}

/** How many meanings are registered, and how many are not. */
export async function countMeanings(): Promise<{ registered: number; unofficial: number }> {
  const meanings = await listMeanings();
  const registered = meanings.filter(({ facts }) => facts.vendor === ietf).length;
  return { registered, unofficial: meanings.length - registered };
}

/** Lengths of the articles of meanings in characters, as their authors wrote them in English. */
export function articleLengths(meanings: readonly JoinedMeaning[]): number[] {
  return meanings.map(({ article }) => article.body?.length ?? 0);
}
