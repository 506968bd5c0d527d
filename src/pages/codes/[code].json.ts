import type { APIRoute, GetStaticPaths } from 'astro';
import { listPublishedNumbers } from '~/queries/published-codes';

export const getStaticPaths = (async () =>
  (await listPublishedNumbers()).map((number) => ({
    params: { code: number.code },
    props: { number },
  }))) satisfies GetStaticPaths;

/** One number with all its meanings. */
export const GET: APIRoute = ({ props }) => Response.json(props['number']);
