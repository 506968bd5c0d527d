import type { APIRoute, GetStaticPaths } from 'astro';
import { localeFromParam } from '~/i18n/languages';
import { pathsOfKind } from '~/i18n/static-paths';
import { listChoices } from '~/queries/choice-list';

export const getStaticPaths = (() => pathsOfKind('choices')) satisfies GetStaticPaths;

/** The words in which people ask for each situation, by its id: what its list is filtered by, beside the titles. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(
    Object.fromEntries(
      (await listChoices(localeFromParam(params['locale']))).map(({ id, entry }) => [
        id,
        entry.data.also.join('. '),
      ]),
    ),
  );
