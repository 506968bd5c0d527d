import { isValid } from '../domain/unassigned-numbers.ts';
import type { LookupEntry } from '../search/lookup.ts';
import { codeIn, normalizeQuery } from '../search/query.ts';
import { codeAddress, codeAt } from './code-address.ts';
import { searchFullText } from './full-text.ts';
import { pageOf } from './page-of.ts';
import type { SearchSettings } from './search-settings.ts';

/** One line of results: a meaning from the lookup, or a page from the full-text index. */
export interface SearchResult {
  href: string;
  /** The number, or a mark such as `403.14` or `UH`. */
  code: string | undefined;
  title: string;
  detail: string;
}

/** First digit of the class whose colour a number takes, or a mark that begins with one; else `0`. */
export function digitOf(code: string | undefined): string {
  return /^([1-5])\d\d(?!\d)/.exec(code ?? '')?.[1] ?? '0';
}

/** How a lookup entry reads in a list of results. */
function resultOf({ href, code, title, gloss, issuer, summary }: LookupEntry): SearchResult {
  return {
    href,
    code,
    title: gloss === undefined ? title : `${title}（${gloss}）`,
    detail: `${issuer}: ${summary}`,
  };
}

/**
 * What the lookup finds, and before it the page that answers a number without a meaning.
 * @param dataset of a search form
 */
export function findResults(
  { lookup, strings }: SearchSettings,
  dataset: DOMStringMap,
  query: string,
): SearchResult[] {
  const found = lookup(query);
  const results = found.map(resultOf);
  const code = codeIn(query);
  if (code === undefined || found[0]?.code === code) return results;
  const title = strings[isValid(code) ? 'search.unassigned' : 'search.outOfRange'];
  return [{ href: codeAddress(dataset, code), code, title, detail: '' }, ...results];
}

/**
 * The lookup's results first, then pages that only the full text has.
 * @param found by the lookup, best first
 * @param dataset of a search form
 * @throws when the full-text index cannot be loaded
 */
export async function addFullText(
  { pagefind }: SearchSettings,
  found: readonly SearchResult[],
  dataset: DOMStringMap,
  query: string,
  limit: number,
): Promise<SearchResult[]> {
  // A meaning that stands on the page of its number may have a page of its own, too.
  const known = new Set(found.flatMap(({ href }) => [pageOf(href), href.replace(/\/?#/, '/')]));
  const pages = await searchFullText(pagefind, dataset['code'] ?? '', normalizeQuery(query), limit);
  const more = pages
    .filter(({ href }) => !known.has(pageOf(href)))
    .map(({ href, title, excerpt }) => ({
      href,
      code: codeAt(dataset, href),
      title: title.replace(/^\d{3} /, ''),
      detail: excerpt,
    }));
  return [...found, ...more].slice(0, limit);
}
