import type { APIRoute, GetStaticPaths } from 'astro';
import { localeFromParam, locales } from '~/i18n/languages';
import { pathsOfRoutes } from '~/i18n/static-paths';
import { explainFormat, listFormatIds } from '~/queries/explained-format';

export const getStaticPaths = (async () => {
  const ids = await listFormatIds();
  return pathsOfRoutes(locales.flatMap((locale) => ids.map((id) => ({ locale, id }))));
}) satisfies GetStaticPaths;

/** What is to be said of a text in one format, loaded once such a text was recognised. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await explainFormat(localeFromParam(params['locale']), params['id'] ?? ''));
