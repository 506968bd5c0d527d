import type { APIRoute, GetStaticPaths } from 'astro';
import { localeFromParam, locales } from '~/i18n/languages';
import { pathsOfRoutes } from '~/i18n/static-paths';
import { translator } from '~/i18n/translate';
import { listOnlyLogged } from '~/queries/explained-code';
import { readFormats } from '~/queries/explained-format';
import type { FurtherFile } from '~/recognise/explained';
import { furtherKeys, keptPlaces, type FurtherKey } from '~/recognise/interface-keys';

export const getStaticPaths = (() =>
  pathsOfRoutes(locales.map((locale) => ({ locale })))) satisfies GetStaticPaths;

/** What the reader of pastes needs for all other texts, and for the whole explanation of any. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeFromParam(params['locale']);
  const strings = translator(locale);
  return Response.json({
    strings: Object.fromEntries(
      furtherKeys.map((key) => [key, strings(key, keptPlaces)]),
    ) as Record<FurtherKey, string>,
    onlyLogged: await listOnlyLogged(),
    ...(await readFormats(locale, 'others')),
  } satisfies FurtherFile);
};
