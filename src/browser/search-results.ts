import type { LookupEntry } from '../search/lookup.ts';
import { normalizeQuery } from '../search/query.ts';
import { searchFullText } from './full-text.ts';

/** One line of results: a meaning from the lookup, or a page from the full-text index. */
export interface SearchResult {
  href: string;
  code: string | undefined;
  title: string;
  detail: string;
}

/** How a lookup entry reads in a list of results. */
export function resultOf({ href, code, title, gloss, issuer, summary }: LookupEntry): SearchResult {
  return {
    href,
    code,
    title: gloss === undefined ? title : `${title}（${gloss}）`,
    detail: `${issuer}: ${summary}`,
  };
}

const pageOf = (href: string) => href.replace(/#.*$/, '');

/**
 * The lookup's results first, then pages that only the full text has.
 * @param found by the lookup, best first
 * @throws when the full-text index cannot be loaded
 */
export async function addFullText(
  found: readonly SearchResult[],
  pagefind: string,
  query: string,
  limit: number,
): Promise<SearchResult[]> {
  const known = new Set(found.map(({ href }) => pageOf(href)));
  const pages = await searchFullText(pagefind, normalizeQuery(query), limit);
  const more = pages
    .filter(({ href }) => !known.has(pageOf(href)))
    .map(({ href, title, excerpt }) => ({
      href,
      code: /\/codes\/(\d{3})/.exec(href)?.[1],
      title: title.replace(/^\d{3} /, ''),
      detail: excerpt,
    }));
  return [...found, ...more].slice(0, limit);
}
