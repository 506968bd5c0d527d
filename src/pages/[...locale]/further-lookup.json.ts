import type { APIRoute, GetStaticPaths } from 'astro';
import { localeFromParam, locales } from '~/i18n/languages';
import { pathsOfRoutes } from '~/i18n/static-paths';
import { listLookupEntries } from '~/queries/lookup-entries';
import type { FurtherLookupFile } from '~/search/lookup-file';
import { packEntries } from '~/search/packed-entries';
import { inTwoFiles } from '~/search/two-files';

export const getStaticPaths = (() =>
  pathsOfRoutes(locales.map((locale) => ({ locale })))) satisfies GetStaticPaths;

/** What the search finds by words alone: symptoms, situations, and sentences that programs write. */
export const GET: APIRoute = async ({ params }) => {
  const entries = await listLookupEntries(localeFromParam(params['locale']));
  return Response.json({
    entries: packEntries(inTwoFiles(entries).further),
  } satisfies FurtherLookupFile);
};
