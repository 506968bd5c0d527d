import { pageKinds, type PageKind } from '../domain/page-kinds.ts';
import { localeParam, locales, sourceLocale, type Locale } from './languages.ts';

/** A page in one language: the parameters of its route, and the locale for its component. */
interface LocalePath {
  params: Record<string, string | undefined>;
  props: { locale: Locale };
}

const localePath = (locale: Locale, parameters: Readonly<Record<string, string>>): LocalePath => ({
  params: { ...parameters, locale: localeParam(locale) },
  props: { locale },
});

/** `getStaticPaths` of pages whose languages depend on their content. */
export function pathsOfRoutes(routes: readonly { locale: Locale }[]): LocalePath[] {
  return routes.map(({ locale, ...parameters }) => localePath(locale, parameters));
}

/**
 * `getStaticPaths` of a kind of page, in the languages that `pageKinds` gives it.
 * @param parameters of each page's address; none where there is one page
 */
export function pathsOfKind(
  kind: PageKind,
  parameters: readonly Readonly<Record<string, string>>[] = [{}],
): LocalePath[] {
  const existing = pageKinds[kind].languages === 'every' ? locales : [sourceLocale];
  return existing.flatMap((locale) => parameters.map((own) => localePath(locale, own)));
}
