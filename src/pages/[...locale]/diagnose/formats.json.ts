import type { APIRoute, GetStaticPaths } from 'astro';
import { localeFromParam, locales } from '~/i18n/languages';
import { pathsOfRoutes } from '~/i18n/static-paths';
import { translator } from '~/i18n/translate';
import { readFormats } from '~/queries/explained-format';
import type { FirstFile } from '~/recognise/explained';
import { firstKeys, keptPlaces, type FirstKey } from '~/recognise/interface-keys';

export const getStaticPaths = (() =>
  pathsOfRoutes(locales.map((locale) => ({ locale })))) satisfies GetStaticPaths;

/** What the reader of pastes needs before it can say anything: the formats of logs, and few words. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeFromParam(params['locale']);
  const strings = translator(locale);
  return Response.json({
    strings: Object.fromEntries(firstKeys.map((key) => [key, strings(key, keptPlaces)])) as Record<
      FirstKey,
      string
    >,
    ...(await readFormats(locale, 'logs')),
  } satisfies FirstFile);
};
