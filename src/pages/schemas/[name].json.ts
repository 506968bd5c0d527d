import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'astro/zod';
import {
  publishedFiles,
  publishedFileSchema,
  type PublishedFileName,
} from '~/schemas/published-files';
import { publishedCodesSchema, publishedNumberSchema } from '~/schemas/published-number';

const schemas: Record<string, z.ZodType> = {
  code: publishedNumberSchema,
  codes: publishedCodesSchema,
  ...Object.fromEntries(
    (Object.keys(publishedFiles) as PublishedFileName[]).map((name) => [
      name,
      publishedFileSchema(name),
    ]),
  ),
};

export const getStaticPaths = (() =>
  Object.entries(schemas).map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }))) satisfies GetStaticPaths;

/** JSON Schema (draft 2020-12) of the files that the site offers as data. */
export const GET: APIRoute = ({ props }) =>
  Response.json(z.toJSONSchema(props['schema'] as z.ZodType));
