import { articleAddress } from '../domain/article-address.ts';
import type { Locale } from '../i18n/locales.ts';
import { paths } from '../i18n/site-paths.ts';
import { linkToClass, linkToCode, linkToSource, type Link } from './links.ts';

/**
 * Where a link of an article leads. Articles write addresses as they are at the root of the site;
 * this adds sub-path and language, and leaves addresses of other sites alone.
 * @throws when the address is inside the site and of no kind of page that it has
 */
export async function resolveArticleLink(
  locale: Locale,
  address: string,
): Promise<{ href: string; hreflang?: Link['hreflang'] }> {
  if (!address.startsWith('/')) return { href: address };
  const [, room, id, anchor] = articleAddress.exec(address) ?? [];
  switch (room) {
    case 'codes':
      return id ? linkToCode(locale, id, anchor) : linkToSource(locale, paths.codes);
    case 'classes':
      return linkToClass(locale, id ?? '');
    case 'vendors':
      return linkToSource(locale, (to) => (id ? paths.vendor(to, id, anchor) : paths.vendors(to)));
    case 'fields':
      return linkToSource(locale, (to) => (id ? paths.field(to, id) : paths.fields(to)));
    case 'about':
      return linkToSource(locale, (to) =>
        id === 'data' ? paths.aboutData(to) : paths.about(to, anchor),
      );
    default:
      throw new Error(`An article links to ${address}, which is no kind of page this site has.`);
  }
}
