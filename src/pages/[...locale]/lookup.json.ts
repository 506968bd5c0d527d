import type { APIRoute, GetStaticPaths } from 'astro';
import { pageKinds, type PageReference } from '~/domain/page-kinds';
import { localeFromParam, locales, type Locale } from '~/i18n/languages';
import { scriptPath } from '~/i18n/script-path';
import { pathsOfRoutes } from '~/i18n/static-paths';
import { paths } from '~/i18n/site-paths';
import { translator } from '~/i18n/translate';
import { editionIn } from '~/queries/edition';
import { listLookupEntries } from '~/queries/lookup-entries';
import { searchInterfaceKeys, type SearchInterfaceKey } from '~/search/interface-keys';
import type { LookupFile } from '~/search/lookup-file';

export const getStaticPaths = (() =>
  pathsOfRoutes(locales.map((locale) => ({ locale })))) satisfies GetStaticPaths;

/** The page that explains a paste, as soon as there is one, and what stands before the paste in its fragment. */
const explainKind = 'diagnose';
const beforePaste = '#paste=';

function explainPage(locale: Locale): string | undefined {
  return explainKind in pageKinds
    ? paths.page(locale, { kind: explainKind } as unknown as PageReference)
    : undefined;
}

/** What the search needs once a reader shows the intent: its words and everything by its names. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeFromParam(params['locale']);
  const strings = translator(locale);
  const { link } = await editionIn(locale);
  const explain = explainPage(locale);
  return Response.json({
    strings: Object.fromEntries(
      searchInterfaceKeys.map((key) => [key, strings(key, { query: '{query}', count: '{count}' })]),
    ) as Record<SearchInterfaceKey, string>,
    pagefind: paths.file('pagefind/pagefind.js'),
    reader: {
      script: scriptPath('scripts/read-paste.js'),
      formats: paths.file('log-formats.json'),
    },
    ...(explain !== undefined && { explain: `${explain}${beforePaste}` }),
    elsewhere: [
      {
        label: strings('home.map'),
        href: paths.page(locale, { kind: 'home', anchor: 'map' }),
      },
      { label: strings('search.allCodes'), href: link({ kind: 'codes' }).href },
      ...(explain === undefined ? [] : [{ label: strings('search.explainPaste'), href: explain }]),
    ],
    entries: await listLookupEntries(locale),
  } satisfies LookupFile);
};
