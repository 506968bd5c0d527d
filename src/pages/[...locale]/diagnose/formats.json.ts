import type { APIRoute, GetStaticPaths } from 'astro';
import { localeFromParam, locales } from '~/i18n/languages';
import { pathsOfRoutes } from '~/i18n/static-paths';
import { translator } from '~/i18n/translate';
import { listOnlyLogged } from '~/queries/explained-code';
import { listReadFormats, mapNamedFormats, mapProducts } from '~/queries/explained-format';
import type { DiagnosisFile } from '~/recognise/explained';
import { diagnosisKeys, keptPlaces, type DiagnosisKey } from '~/recognise/interface-keys';

export const getStaticPaths = (() =>
  pathsOfRoutes(locales.map((locale) => ({ locale })))) satisfies GetStaticPaths;

/** What the reader of pastes needs once a reader shows the intent: its words, products and formats. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeFromParam(params['locale']);
  const strings = translator(locale);
  return Response.json({
    strings: Object.fromEntries(
      diagnosisKeys.map((key) => [key, strings(key, keptPlaces)]),
    ) as Record<DiagnosisKey, string>,
    products: await mapProducts(locale),
    named: await mapNamedFormats(),
    onlyLogged: await listOnlyLogged(),
    formats: await listReadFormats(),
  } satisfies DiagnosisFile);
};
