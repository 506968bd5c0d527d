import { isFileAddress, parseArticleAddress } from '../domain/page-kinds.ts';
import { localeFromParam } from '../i18n/languages.ts';
import { paths } from '../i18n/site-paths.ts';
import { linksFrom, type Link } from './links.ts';

/**
 * Where a link of an article leads. Articles write addresses as they are at the root of the site;
 * this adds sub-path and language, and leaves addresses of other sites alone.
 * @param localeParameter the `[...locale]` parameter of the page on which the article stands
 * @throws when the address is inside the site and of no kind of page that it has
 */
export async function resolveArticleLink(
  localeParameter: string | undefined,
  address: string,
): Promise<{ href: string; hreflang?: Link['hreflang'] }> {
  if (!address.startsWith('/')) return { href: address };
  if (isFileAddress(address)) return { href: paths.file(address.slice(1)) };
  const page = parseArticleAddress(address);
  if (page === undefined) {
    throw new Error(`An article links to ${address}, which is no kind of page this site has.`);
  }
  return (await linksFrom(localeFromParam(localeParameter)))(page);
}
