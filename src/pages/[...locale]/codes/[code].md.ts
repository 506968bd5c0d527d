import type { APIRoute, GetStaticPaths } from 'astro';
import { localeFromParam } from '~/i18n/languages';
import { pathsOfRoutes } from '~/i18n/static-paths';
import { getMarkdownTwin } from '~/queries/markdown-twin';
import { listNumberRoutes } from '~/queries/number-page';

export const getStaticPaths = (async () =>
  pathsOfRoutes(await listNumberRoutes())) satisfies GetStaticPaths;

/** The page of a number as Markdown, for programs that read text. */
export const GET: APIRoute = async ({ params: { locale, code = '' } }) =>
  new Response(await getMarkdownTwin({ locale: localeFromParam(locale), code }), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
