import type { APIRoute, GetStaticPaths } from 'astro';
import { readFile } from 'node:fs/promises';
import { appIconSizes, renderAppIcon } from '~/social/app-icon';

export const getStaticPaths = (() =>
  appIconSizes.map((size) => ({
    params: { size: String(size) },
    props: { size },
  }))) satisfies GetStaticPaths;

/** The site's sign where it is installed. */
export const GET: APIRoute = async ({ props }) =>
  new Response(
    renderAppIcon(await readFile('public/favicon.svg', 'utf8'), props['size'] as number),
    { headers: { 'Content-Type': 'image/png' } },
  );
