import { localeParam, locales, sourceLocale, type Locale } from './locales.ts';

/** A page in one language: its `[...locale]` parameter, and the locale for its component. */
interface LocalePath {
  params: { locale: string | undefined };
  props: { locale: Locale };
}

const localePath = (locale: Locale): LocalePath => ({
  params: { locale: localeParam(locale) },
  props: { locale },
});

/** `getStaticPaths` of a page that exists in every language. */
export function inEveryLocale(): LocalePath[] {
  return locales.map(localePath);
}

/** `getStaticPaths` of a page that so far exists in the source language only. */
export function inSourceLocale(): LocalePath[] {
  return [localePath(sourceLocale)];
}
