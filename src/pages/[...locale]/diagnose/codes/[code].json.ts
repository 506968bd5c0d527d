import type { APIRoute, GetStaticPaths } from 'astro';
import { localeFromParam, locales } from '~/i18n/languages';
import { pathsOfRoutes } from '~/i18n/static-paths';
import { explainCode, listExplainedCodes } from '~/queries/explained-code';

export const getStaticPaths = (async () => {
  const codes = await listExplainedCodes();
  return pathsOfRoutes(locales.flatMap((locale) => codes.map((code) => ({ locale, code }))));
}) satisfies GetStaticPaths;

/** What a reading tells of a number, loaded once it was read from a text. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await explainCode(localeFromParam(params['locale']), params['code'] ?? ''));
