import { existsSync } from 'node:fs';
import type { BuiltPage } from './pages.ts';

/** What following every link of a site shows. */
export interface LinkReport {
  checked: number;
  broken: string[];
}

/**
 * Follows every link inside the site, fragments included.
 * @param pages of the built site
 * @param folder it stands in
 * @param base sub-path it is served under, without a slash at its end
 */
export function checkLinks(pages: readonly BuiltPage[], folder: string, base = ''): LinkReport {
  const idsOf = new Map(
    pages.map(({ path, $ }) => [
      path,
      new Set(
        $('[id]')
          .map((_, element) => $(element).attr('id'))
          .get(),
      ),
    ]),
  );
  const broken: string[] = [];
  let checked = 0;
  for (const { file, path, $ } of pages) {
    for (const element of $('a[href], link[href], script[src], img[src]').get()) {
      const address = $(element).attr('href') ?? $(element).attr('src') ?? '';
      if (/^[a-z]+:/.test(address)) continue;
      checked += 1;
      const { pathname, hash } = new URL(address, `https://site.example${path}`);
      const isPage = idsOf.has(pathname);
      const isFile =
        existsSync(`${folder}${pathname.slice(base.length)}`) && /\.\w+$/.test(pathname);
      const fragment = decodeURIComponent(hash.slice(1));
      if (!pathname.startsWith(base)) broken.push(`${file}: ${address} leaves ${base}`);
      else if (!isPage && !isFile) broken.push(`${file}: ${address} leads nowhere`);
      else if (isPage && fragment !== '' && !idsOf.get(pathname)?.has(fragment)) {
        broken.push(`${file}: ${address} names an id that ${pathname} does not have`);
      }
    }
  }
  return { checked, broken };
}
