import type { APIRoute, GetStaticPaths } from 'astro';
import { localeParam } from '~/i18n/locales';
import { getMarkdownTwin } from '~/queries/markdown-twin';
import { listNumberRoutes, type NumberRoute } from '~/queries/number-page';

export const getStaticPaths = (async () =>
  (await listNumberRoutes()).map((route) => ({
    params: { locale: localeParam(route.locale), code: route.code },
    props: { route },
  }))) satisfies GetStaticPaths;

/** The page of a number as Markdown, for programs that read text. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await getMarkdownTwin(props['route'] as NumberRoute), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
