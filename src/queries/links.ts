import { paths } from '../i18n/site-paths.ts';
import { sourceLocale, type Locale } from '../i18n/locales.ts';
import { fieldId } from '../domain/field-id.ts';
import { isReadableIn, listNumbers } from './meanings.ts';

/** A link, and the language of its target where that is not the language of the page. */
export interface Link {
  href: string;
  hreflang: Locale | undefined;
}

/** Link to the page of a number, in the locale if it exists there, else in the source language. */
export async function linkToCode(locale: Locale, code: string, anchor?: string): Promise<Link> {
  const meanings = (await listNumbers()).get(code);
  if (meanings === undefined) {
    throw new Error(
      `A page links to /codes/${code}, but no file in content/codes has that number.`,
    );
  }
  return isReadableIn(locale, meanings)
    ? { href: paths.code(locale, code, anchor), hreflang: undefined }
    : { href: paths.code(sourceLocale, code, anchor), hreflang: sourceLocale };
}

/** Link to a page that so far exists in the source language only. */
export function linkToSource(locale: Locale, toPath: (locale: Locale) => string): Link {
  return {
    href: toPath(sourceLocale),
    hreflang: locale === sourceLocale ? undefined : sourceLocale,
  };
}

/** Link to the page of a class: `4xx`, or `other` for the numbers outside the classes. */
export function linkToClass(locale: Locale, id: string): Link {
  return linkToSource(locale, (to) => paths.statusClass(to, id));
}

/** Link to the page of a header field, or none for a row that stands for any field. */
export function linkToField(locale: Locale, name: string): Link | undefined {
  const id = fieldId(name);
  return id === undefined ? undefined : linkToSource(locale, (to) => paths.field(to, id));
}
