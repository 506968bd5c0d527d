import { fieldId } from '../domain/field-id.ts';
import { pageKinds, type PageReference } from '../domain/page-kinds.ts';
import { isValid } from '../domain/unassigned-numbers.ts';
import { languages, locales, sourceLocale, type Locale } from '../i18n/languages.ts';
import { paths } from '../i18n/site-paths.ts';
import { isReadableIn, listNumbers } from './meanings.ts';
import { oncePerLocale } from './remember.ts';

/** A link, and the language of its target where that is not the language of the page. */
export interface Link {
  href: string;
  hreflang: string | undefined;
}

/** Links to a page: in the reader's language if it exists there, else in the source language. */
export type LinkTo = (page: PageReference) => Link;

/**
 * Links from pages of one language.
 * @throws when a number is linked that has neither a meaning nor a page that says so
 */
export const linksFrom = oncePerLocale(async (locale): Promise<LinkTo> => {
  const numbers = await listNumbers();
  const exists = (page: PageReference): boolean => {
    if (pageKinds[page.kind].languages === 'every') return true;
    if (page.kind !== 'code' && page.kind !== 'meaning') return false;
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

/** Link to the page of a header field, or none for a row that stands for any field. */
export function linkToField(link: LinkTo, name: string): Link | undefined {
  const id = fieldId(name);
  return id === undefined ? undefined : link({ kind: 'field', id });
}
