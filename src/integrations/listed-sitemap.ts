import { readFileSync } from 'node:fs';
import sitemap, { type SitemapOptions } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** What a page that search engines may not list says in its head. */
const unlisted = '<meta name="robots" content="noindex">';

/**
 * The sitemap of the pages that search engines may list. Pages say so themselves, so this reads what
 * was built.
 * @param base sub-path of the site
 */
export function listedSitemap(
  base: string,
  options: Omit<NonNullable<SitemapOptions>, 'filter'>,
): AstroIntegration {
  let built: URL | undefined;
  const isListed = (page: string) => {
    if (built === undefined) return true;
    const path = new URL(page).pathname.slice(base.replace(/\/$/, '').length + 1);
    return !readFileSync(new URL(`${path}index.html`, built), 'utf8').includes(unlisted);
  };
  const { name, hooks } = sitemap({ ...options, filter: isListed });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:build:done': (done) => {
        built = done.dir;
        return hooks['astro:build:done']?.(done);
      },
    },
  };
}
