import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublishedFile } from '~/queries/published-files';
import { publishedFiles, type PublishedFileName } from '~/schemas/published-files';

export const getStaticPaths = (() =>
  Object.keys(publishedFiles).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** All entries of one collection in one file: `/choices.json`. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await getPublishedFile(params['file'] as PublishedFileName));
