/** Piece of the address that names a language; English has none. */
export type Locale = 'en' | 'ja';

export const sourceLocale: Locale = 'en';

export const locales = ['en', 'ja'] as const satisfies readonly Locale[];

/** BCP 47 tag for `lang` attributes and `Intl`. */
export const langOf: Record<Locale, string> = { en: 'en', ja: 'ja' };

/** Each language's own name, for links that lead to it. */
export const ownNameOf: Record<Locale, string> = { en: 'English', ja: '日本語' };

/** Value of the `[...locale]` route parameter: absent for English, which lives at the root. */
export function localeParam(locale: Locale): string | undefined {
  return locale === sourceLocale ? undefined : locale;
}

/** Reads the `[...locale]` route parameter; the routes only ever produce known ones. */
export function localeFromParam(param: string | undefined): Locale {
  return locales.find((locale) => localeParam(locale) === param) ?? sourceLocale;
}
