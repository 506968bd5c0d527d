import { isCut, longestQuery, normalizeQuery } from '../search/query.ts';
import { fill } from './fill.ts';
import type { SearchSettings } from './search-settings.ts';

/** So much of a query is repeated. */
const longestRepeated = 60;

/** A query as headings and sentences repeat it: its beginning, if it is long. */
export function repeated(query: string): string {
  const characters = Array.from(normalizeQuery(query));
  return characters.length > longestRepeated
    ? `${characters.slice(0, longestRepeated).join('').trimEnd()}…`
    : characters.join('');
}

/**
 * Says how many results a query has, and that it was cut where it was too long.
 * @param isWhole whether all of it was read, however long
 */
export function resultWords(
  strings: SearchSettings['strings'],
  query: string,
  count: number,
  isWhole: boolean,
): string {
  const key = count === 0 ? 'search.none' : count === 1 ? 'search.count.one' : 'search.count.other';
  const words = fill(strings[key], { query: repeated(query), count });
  return isCut(query) && !isWhole
    ? `${words} ${fill(strings['search.cut'], { count: longestQuery })}`
    : words;
}
