import { fieldId } from '../domain/field-id.ts';
import {
  pageKinds,
  type PageKind,
  type PageKindRecord,
  type PageReference,
} from '../domain/page-kinds.ts';
import { isValid } from '../domain/unassigned-numbers.ts';
import { languages, locales, sourceLocale, type Locale } from '../i18n/languages.ts';
import { paths } from '../i18n/site-paths.ts';
import { translationNames, type TranslatedName } from '../schemas/catalogue.ts';
import { listEntries } from './entries.ts';
import { isReadableIn, listNumbers } from './meanings.ts';
import { oncePerLocale } from './remember.ts';

/** A link, and the language of its target where that is not the language of the page. */
export interface Link {
  href: string;
  hreflang: string | undefined;
}

/** Links to a page: in the reader's language if it exists there, else in the source language. */
export type LinkTo = (page: PageReference) => Link;

/** Ids of what is translated into a language, by collection. */
async function idsOfTranslated(
  locale: Locale,
): Promise<ReadonlyMap<TranslatedName, ReadonlySet<string>>> {
  const names = Object.values(pageKinds).flatMap(({ collection }: PageKindRecord) =>
    collection !== undefined && collection in translationNames
      ? [collection as TranslatedName]
      : [],
  );
  return new Map(
    await Promise.all(
      [...new Set(names)].map(async (name) => {
        const entries = await listEntries(name, locale);
        const own = entries.filter(({ translation }) => translation !== undefined);
        return [name, new Set(own.map(({ id }) => id))] as const;
      }),
    ),
  );
}

/**
 * Links from pages of one language.
 * @throws when a number is linked that has neither a meaning nor a page that says so
 */
export const linksFrom = oncePerLocale(async (locale): Promise<LinkTo> => {
  const numbers = await listNumbers();
  const translated = await idsOfTranslated(locale);
  const exists = (page: PageReference): boolean => {
    const { languages: existing, collection }: PageKindRecord = pageKinds[page.kind];
    if (existing !== 'translated') return existing === 'every';
    if (page.kind !== 'code' && page.kind !== 'meaning') {
      const id = 'id' in page ? page.id : page.kind;
      return translated.get(collection as TranslatedName)?.has(id) ?? false;
    }
    const meanings = numbers.get(page.code);
    if (meanings === undefined && !isValid(page.code)) {
      throw new Error(
        `A page links to /codes/${page.code}, but no file in content/codes has that number.`,
      );
    }
    return meanings === undefined || isReadableIn(locale, meanings);
  };
  return (page) => {
    const isHere = locale === sourceLocale || exists(page);
    return {
      href: paths.page(isHere ? locale : sourceLocale, page),
      hreflang: isHere ? undefined : languages[sourceLocale].tag,
    };
  };
});

/**
 * Languages in which a page exists.
 * @param page with its parameters, since the pages of a number exist where it is translated
 */
export async function localesOf(page: PageReference): Promise<Locale[]> {
  const isThere = await Promise.all(
    locales.map(async (locale) => (await linksFrom(locale))(page).hreflang === undefined),
  );
  return locales.filter((_, index) => isThere[index]);
}

/**
 * Routes of a kind of page, in the languages in which each page exists.
 * @param parameters of each page's address; none where there is one page
 */
export async function routesOfKind(
  kind: PageKind,
  parameters: readonly Readonly<Record<string, string>>[] = [{}],
): Promise<{ locale: Locale }[]> {
  const routes = await Promise.all(
    parameters.map(async (own) =>
      (await localesOf({ ...own, kind } as PageReference)).map((locale) => ({ ...own, locale })),
    ),
  );
  return routes.flat();
}

/** Link to the page of a header field, or none for a row that stands for any field. */
export function linkToField(link: LinkTo, name: string): Link | undefined {
  const id = fieldId(name);
  return id === undefined ? undefined : link({ kind: 'field', id });
}
