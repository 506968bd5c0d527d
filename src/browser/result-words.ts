import { isCut, longestQuery, normalizeQuery } from '../search/query.ts';
import { fill } from './fill.ts';
import type { SearchSettings } from './search-settings.ts';

/** Says how many results a query has, and that it was cut where it was too long. */
export function resultWords(
  strings: SearchSettings['strings'],
  query: string,
  count: number,
): string {
  const key = count === 0 ? 'search.none' : count === 1 ? 'search.count.one' : 'search.count.other';
  const words = fill(strings[key], { query: normalizeQuery(query), count });
  return isCut(query) ? `${words} ${fill(strings['search.cut'], { count: longestQuery })}` : words;
}
