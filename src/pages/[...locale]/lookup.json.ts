import type { APIRoute, GetStaticPaths } from 'astro';
import { localeFromParam, locales } from '~/i18n/languages';
import { pathsOfRoutes } from '~/i18n/static-paths';
import { paths } from '~/i18n/site-paths';
import { translator } from '~/i18n/translate';
import { listLookupEntries } from '~/queries/lookup-entries';
import { searchInterfaceKeys, type SearchInterfaceKey } from '~/search/interface-keys';
import type { LookupFile } from '~/search/lookup-file';

export const getStaticPaths = (() =>
  pathsOfRoutes(locales.map((locale) => ({ locale })))) satisfies GetStaticPaths;

/** What the search needs once a reader shows the intent: its words and every meaning by its names. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeFromParam(params['locale']);
  const strings = translator(locale);
  return Response.json({
    strings: Object.fromEntries(
      searchInterfaceKeys.map((key) => [key, strings(key, { query: '{query}', count: '{count}' })]),
    ) as Record<SearchInterfaceKey, string>,
    pagefind: paths.file('pagefind/pagefind.js'),
    entries: await listLookupEntries(locale),
  } satisfies LookupFile);
};
