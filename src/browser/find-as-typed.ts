import { codeIn } from '../search/numbers-in-query.ts';
import { isPaste } from '../search/paste.ts';
import { normalizeQuery } from '../search/query.ts';
import { codeAddress } from './code-address.ts';
import { resultWords } from './result-words.ts';
import { addFullText, findResults, type SearchResult } from './search-results.ts';
import { loadFirst, type SearchSettings } from './search-settings.ts';

const shownResults = 7;
/** Places at the end of the list that are kept for what only the full text finds. */
const keptForFullText = 2;
const typingPause = 120;

/** What a query has found so far, and words about it. */
interface Found {
  results: SearchResult[];
  words: string;
  /** Where else to look, when nothing was found. */
  elsewhere: SearchSettings['elsewhere'];
}

/**
 * Finds what a reader means while they type, in up to three steps, each in place of the one before:
 * the page of a number at once, names when their lists have arrived, the full text after a pause. A
 * list that could not be loaded is asked for again with the next query.
 * @param dataset of a search form
 * @param typed what stands in the box; with nothing in it, the list is loaded and nothing found
 * @param isCurrent whether nothing else was typed and the list not closed since; else no more is asked for
 */
export async function* findAsTyped(
  dataset: DOMStringMap,
  typed: string,
  isCurrent: () => boolean,
): AsyncGenerator<Found, void> {
  const query = normalizeQuery(typed);
  const code = isPaste(typed) ? undefined : codeIn(typed);
  const numbers =
    code === undefined
      ? []
      : [{ href: codeAddress(dataset, code), code, title: '', detail: '', codes: [code] }];
  yield { results: numbers, words: '', elsewhere: [] };

  let found;
  try {
    if (query === '') await loadFirst(dataset);
    else found = await findResults(dataset, typed);
  } catch {
    yield { results: numbers, words: dataset['failure'] ?? '', elsewhere: [] };
  }
  if (found === undefined || !isCurrent()) return;
  const { settings, results, isComplete, isWhole } = found;
  const { strings, elsewhere } = settings;
  const foundWith = (shown: SearchResult[], isAll = isWhole): Found => ({
    results: shown,
    words: isAll
      ? resultWords(strings, typed, shown.length, isComplete)
      : strings['search.partFailed'],
    elsewhere: shown.length === 0 ? elsewhere : [],
  });
  if (isComplete) {
    yield foundWith(results.slice(0, shownResults));
    return;
  }
  // Nothing that is shown goes away when more comes, since the reader may be on it.
  const first = results.slice(0, shownResults - keptForFullText);
  const complete = (some: readonly SearchResult[]) => {
    const hrefs = new Set(some.map(({ href }) => href));
    const rest = results.filter(({ href }) => !hrefs.has(href));
    return [...some, ...rest].slice(0, shownResults);
  };
  yield foundWith(first);
  await new Promise((resolve) => {
    setTimeout(resolve, typingPause);
  });
  if (!isCurrent()) return;
  try {
    yield foundWith(complete(await addFullText(settings, first, dataset, query, shownResults)));
  } catch {
    yield foundWith(complete(first), false);
  }
}
