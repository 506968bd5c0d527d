import type { APIRoute } from 'astro';
import { getPublishedCodes } from '~/queries/published-codes';

/** All numbers with all their meanings. */
export const GET: APIRoute = async () => Response.json(await getPublishedCodes());
