import type { APIRoute, GetStaticPaths } from 'astro';
import { localeFromParam, locales } from '~/i18n/languages';
import { scriptPath } from '~/i18n/script-path';
import { pathsOfRoutes } from '~/i18n/static-paths';
import { paths } from '~/i18n/site-paths';
import { translator } from '~/i18n/translate';
import { editionIn } from '~/queries/edition';
import { questionWordsIn } from '~/queries/question-words';
import { listLookupEntries } from '~/queries/lookup-entries';
import { searchInterfaceKeys, type SearchInterfaceKey } from '~/search/interface-keys';
import type { LookupFile } from '~/search/lookup-file';
import { packEntries } from '~/search/packed-entries';
import { inTwoFiles } from '~/search/two-files';

export const getStaticPaths = (() =>
  pathsOfRoutes(locales.map((locale) => ({ locale })))) satisfies GetStaticPaths;

/** What stands before the paste in the fragment of the page that explains it. */
const beforePaste = '#paste=';

/** What the search needs once a reader shows the intent: its words, and what numbers and names lead to. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeFromParam(params['locale']);
  const strings = translator(locale);
  const { link } = await editionIn(locale);
  const explain = paths.page(locale, { kind: 'diagnose' });
  return Response.json({
    strings: Object.fromEntries(
      searchInterfaceKeys.map((key) => [
        key,
        strings(key, {
          query: '{query}',
          count: '{count}',
          title: '{title}',
          issuer: '{issuer}',
          summary: '{summary}',
        }),
      ]),
    ) as Record<SearchInterfaceKey, string>,
    words: await questionWordsIn(locale),
    pagefind: paths.file('pagefind/pagefind.js'),
    reader: {
      script: scriptPath('scripts/read-paste.js'),
      formats: ['diagnose/formats.json', 'diagnose/further-formats.json'].map((name) =>
        paths.file(name, locale),
      ),
    },
    explain: `${explain}${beforePaste}`,
    elsewhere: [
      {
        label: strings('home.map'),
        href: paths.page(locale, { kind: 'home', anchor: 'map' }),
      },
      { label: strings('search.allCodes'), href: link({ kind: 'codes' }).href },
      { label: strings('search.explainPaste'), href: explain },
    ],
    entries: packEntries(inTwoFiles(await listLookupEntries(locale)).first),
  } satisfies LookupFile);
};
