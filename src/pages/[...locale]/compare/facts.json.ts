import type { APIRoute } from 'astro';
import { localeFromParam } from '~/i18n/languages';
import { pathsOfKind } from '~/i18n/static-paths';
import { getPairFacts } from '~/queries/pair-facts';

export const getStaticPaths = () => pathsOfKind('comparisons');

/** What any two registered codes are compared by. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await getPairFacts(localeFromParam(params['locale'])));
