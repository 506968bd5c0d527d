import { readFileSync } from 'node:fs';
import sitemap, { type SitemapOptions } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** What a page that search engines may not list says in its head. */
const unlisted = '<meta name="robots" content="noindex">';

const withoutSlash = (address: string) => address.replace(/(?<=[^/]\/[^/].*)\/$/, '');

/**
 * The sitemap of the pages that search engines may list. Pages say so themselves, so this reads what
 * was built.
 * @param base sub-path of the site
 * @param slash whether addresses of pages end with one
 */
export function listedSitemap(
  base: string,
  slash: 'always' | 'never',
  options: Omit<NonNullable<SitemapOptions>, 'filter' | 'serialize'>,
): AstroIntegration {
  let built: URL | undefined;
  const isListed = (page: string) => {
    if (built === undefined) return true;
    const path = new URL(page).pathname.slice(base.replace(/\/$/, '').length + 1);
    return !readFileSync(new URL(`${path}index.html`, built), 'utf8').includes(unlisted);
  };
  const { name, hooks } = sitemap({
    ...options,
    filter: isListed,
    serialize: (item) =>
      slash === 'always'
        ? item
        : {
            ...item,
            url: withoutSlash(item.url),
            ...(item.links && {
              links: item.links.map((link) => ({ ...link, url: withoutSlash(link.url) })),
            }),
          },
  });
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
