import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { compactFormats } from '~/recognise/compact-format';

/** The formats of logs, pages and messages as the reader of pastes needs them in the browser. */
export const GET: APIRoute = async () =>
  Response.json({
    formats: compactFormats(
      (await getCollection('logFormats')).map(({ id, data }) => ({ id, facts: data })),
    ),
  });
