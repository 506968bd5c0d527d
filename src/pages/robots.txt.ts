import type { APIRoute } from 'astro';
import { absolute, paths } from '~/i18n/site-paths';

/** Everything may be crawled; the sitemap says what there is. */
export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(paths.file('sitemap-index.xml'))}\n`,
  );
