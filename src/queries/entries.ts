import { getCollection, type CollectionEntry } from 'astro:content';
import { digestOfTexts, inLanguage, type Translation } from '../domain/in-language.ts';
import { languageOf } from '../i18n/language.ts';
import { languages, sourceLocale, type Locale } from '../i18n/languages.ts';
import {
  replaceTextsOf,
  translationNames,
  type Facts,
  type TranslatedName,
  type TranslationsOf,
} from '../schemas/catalogue.ts';
import { once } from './remember.ts';

/** An entry for the pages of one language: in that language if it is translated, else in English. */
export interface EntryIn<Name extends TranslatedName> {
  id: string;
  facts: Facts<Name>;
  /** The file with the article. */
  article: CollectionEntry<Name | TranslationsOf<Name>>;
  /** Value of `lang` on its texts, where they are not in the language of the page. */
  lang: string | undefined;
  /** What its reader has to know of the translation, in the language of the page. */
  notice: string | undefined;
  /** The texts of the translation, where there is one. */
  translation: Facts<TranslationsOf<Name>> | undefined;
}

/** Ids of all translations: `ja/nginx`, by the collection that they translate. */
const mapTranslations = once(
  async () =>
    new Map(
      await Promise.all(
        Object.entries(translationNames).map(
          async ([name, translations]) =>
            [
              name,
              new Map((await getCollection(translations)).map((entry) => [entry.id, entry])),
            ] as const,
        ),
      ),
    ),
);

/** Every entry of a collection for the pages of a language, in no particular order. */
export async function listEntries<Name extends TranslatedName>(
  name: Name,
  locale: Locale,
): Promise<EntryIn<Name>[]> {
  const translations = (await mapTranslations()).get(name);
  const replaceTexts = replaceTextsOf(name);
  const { t } = languageOf(locale);
  const originals = (await getCollection(name)) as CollectionEntry<TranslatedName>[];
  return originals.map((original) => {
    const translation = translations?.get(`${locale}/${original.id}`);
    const english = original.data as Facts<Name>;
    const isForeign = locale !== sourceLocale && translation === undefined;
    const isStale =
      translation !== undefined &&
      translation.data.englishDigest !== digestOfTexts(replaceTexts, english, original.body ?? '');
    return {
      id: original.id,
      facts: inLanguage(replaceTexts, english, translation?.data as Translation | undefined),
      article: (translation ?? original) as EntryIn<Name>['article'],
      lang: isForeign ? languages[sourceLocale].tag : undefined,
      notice: isStale ? t('translation.stale') : undefined,
      translation: translation?.data as Facts<TranslationsOf<Name>> | undefined,
    };
  });
}
