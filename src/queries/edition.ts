import { languageOf, type Language } from '../i18n/language.ts';
import type { Locale } from '../i18n/languages.ts';
import { citationsIn, type Cite } from './citations.ts';
import { linksFrom, type LinkTo } from './links.ts';
import { referencesIn, type Refer } from './meaning-reference.ts';
import { oncePerLocale } from './remember.ts';

/** The reference in one language: its words, and how it links, cites and refers. */
export interface Edition {
  language: Language;
  link: LinkTo;
  cite: Cite;
  refer: Refer;
}

async function makeEdition(language: Language, link: LinkTo): Promise<Edition> {
  return {
    language,
    link,
    cite: await citationsIn(language),
    refer: await referencesIn(language, link),
  };
}

/** The reference in the language of its reader. */
export const editionIn = oncePerLocale(async (locale) =>
  makeEdition(languageOf(locale), await linksFrom(locale)),
);

/** Words in one language for a part of a page in another, with links of the page around it. */
export async function editionWithin(page: Edition, locale: Locale): Promise<Edition> {
  return locale === page.language.locale ? page : makeEdition(languageOf(locale), page.link);
}
