import type { APIRoute } from 'astro';
import { localeFromParam, sourceLocale } from '~/i18n/languages';
import { pathsOfKind } from '~/i18n/static-paths';
import { getGuideMarkdown } from '~/queries/guide-markdown';
import { listGuides } from '~/queries/guides';

export const getStaticPaths = async () =>
  pathsOfKind(
    'guide',
    (await listGuides(sourceLocale)).map(({ id }) => ({ id })),
  );

/** A guide as Markdown, for programs that read text. */
export const GET: APIRoute = async ({ params: { locale, id = '' } }) =>
  new Response(await getGuideMarkdown(localeFromParam(locale), id), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
