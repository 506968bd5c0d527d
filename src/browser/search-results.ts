import { isValid } from '../domain/unassigned-numbers.ts';
import { withoutTitle } from '../search/excerpt.ts';
import { hasWords } from '../search/has-words.ts';
import type { LookupEntry } from '../search/lookup-entry.ts';
import { codeIn, numbersIn } from '../search/numbers-in-query.ts';
import type { Found } from '../search/lookup.ts';
import { isPaste } from '../search/paste.ts';
import { normalizeQuery } from '../search/query.ts';
import { codeAddress, codeAt } from './code-address.ts';
import { searchFullText } from './full-text.ts';
import { fill } from './fill.ts';
import { inTime } from './in-time.ts';
import { loadModule } from './load-module.ts';
import { pageOf } from './page-of.ts';
import type * as Reader from './read-paste.ts';
import { loadFirst, loadSettings, type SearchSettings } from './search-settings.ts';

/** So much of a paste goes into the address of its explanation. */
const longestPaste = 20_000;

/** One line of results: something from the lookup, or a page from the full-text index. */
export interface SearchResult {
  href: string;
  /** The number, of a symptom that which the client gets, or a mark such as `403.14` or `UH`. */
  code: string | undefined;
  title: string;
  detail: string;
  /** Status codes that it answers, best first. */
  codes: readonly string[];
}

/** What the lookup finds, and by which entries. */
export interface FoundResults {
  settings: SearchSettings;
  results: SearchResult[];
  /** Whether the query asked for just this, so that the full text adds nothing. */
  isComplete: boolean;
  /** Whether all entries could be loaded that it may be among. */
  isWhole: boolean;
}

/** First digit of the class whose colour a number takes, or a mark that begins with one; else `0`. */
export function digitOf(code: string | undefined): string {
  return /^([1-5])\d\d(?!\d)/.exec(code ?? '')?.[1] ?? '0';
}

/** The number of a symptom or a situation: what its client gets, or what to send, which is the first. */
function numberOf(entry: LookupEntry | undefined): string | undefined {
  return entry?.kind === 'symptom' || entry?.kind === 'choice' ? entry.codes[0] : undefined;
}

/** How a lookup entry reads in a list of results; one without a summary tells its codes by their phrases. */
function resultOf(entry: LookupEntry, { phrases, strings }: SearchSettings): SearchResult {
  const { kind, href, mark, title, gloss, lang, issuer, summary, codes } = entry;
  const named = gloss === undefined ? title : `${title}（${gloss}）`;
  const told =
    summary ?? codes.map((code) => `${code} ${phrases.get(code) ?? ''}`.trimEnd()).join(' · ');
  return {
    href,
    code: mark ?? numberOf(entry),
    title: lang === undefined ? named : fill(strings['search.foreign'], { title: named }),
    detail:
      issuer === undefined || kind === 'vendor'
        ? told
        : fill(strings['search.detail'], { issuer, summary: told }),
    codes,
  };
}

/** What a query finds by the first entries, if these say all, and else by as many as can be loaded. */
async function ask(
  dataset: DOMStringMap,
  typed: string,
  codes?: readonly string[],
): Promise<{ settings: SearchSettings; found: Found; isWhole: boolean }> {
  const everything = loadSettings(dataset).catch(() => undefined);
  const first = await loadFirst(dataset);
  const atOnce = first.lookup.atOnce(typed, codes);
  if (atOnce !== undefined) return { settings: first, found: atOnce, isWhole: true };
  const settings = await everything;
  const { lookup } = settings ?? first;
  return {
    settings: settings ?? first,
    found: lookup(typed, codes),
    isWhole: settings !== undefined,
  };
}

/**
 * What the lookup finds; before it the page that answers a number without a meaning, and the one
 * that explains a paste.
 * @param dataset of a search form
 * @param typed what was asked for, in full
 * @throws when not even the first entries can be loaded
 */
export async function findResults(dataset: DOMStringMap, typed: string): Promise<FoundResults> {
  if (isPaste(typed)) {
    const { strings, explain, reader } = await loadFirst(dataset);
    const codes = await codesOfPaste(reader, typed);
    // Part of a line is in no format: its numbers are read as in a question.
    const read = codes.length > 0 ? codes : numbersIn(typed).codes;
    const { settings, found, isWhole } = await ask(dataset, typed, read);
    const explanation = {
      href: `${explain}${encodeURIComponent(typed.slice(0, longestPaste).toWellFormed())}`,
      code: undefined,
      title: strings['search.explain'],
      detail: strings['search.explain.what'],
      codes: read,
    };
    const results = found.entries.map((entry) => resultOf(entry, settings));
    return {
      settings,
      results: [explanation, ...results],
      isComplete: read.length > 0,
      isWhole,
    };
  }
  const { settings, found, isWhole } = await ask(dataset, typed);
  const { entries, sole } = found;
  const results = entries.map((entry) => resultOf(entry, settings));
  const code = codeIn(typed);
  const isComplete =
    code !== undefined || sole !== undefined || /^\d+$/.test(normalizeQuery(typed));
  if (code !== undefined && !entries.some(({ mark }) => mark === code)) {
    const title = settings.strings[isValid(code) ? 'search.unassigned' : 'search.outOfRange'];
    results.unshift({ href: codeAddress(dataset, code), code, title, detail: '', codes: [code] });
  }
  return { settings, results, isComplete, isWhole };
}

/** Status codes of a paste by its format, or by the numbers in it where the formats cannot be loaded. */
async function codesOfPaste(reader: SearchSettings['reader'], text: string): Promise<string[]> {
  try {
    const { codesInPaste } = await loadModule<typeof Reader>(reader.script);
    return await codesInPaste(text, reader.formats);
  } catch {
    return numbersIn(text).codes;
  }
}

/**
 * Where a query leads at once: to the page of a number, or to the one thing that it asks for.
 * @param dataset of a search form
 * @param longest milliseconds to wait for what it might lead to
 */
export async function addressOfSole(
  dataset: DOMStringMap,
  typed: string,
  longest: number,
): Promise<string | undefined> {
  const query = normalizeQuery(typed);
  if (codeIn(query) === query) return codeAddress(dataset, query);
  if (query === '' || isPaste(typed)) return undefined;
  try {
    const { lookup } = await inTime(loadFirst(dataset), longest);
    return lookup.atOnce(typed)?.sole?.href;
  } catch {
    return undefined;
  }
}

/**
 * The lookup's results first, then pages that only the full text has.
 * @param found by the lookup, best first
 * @param dataset of a search form
 * @throws when the full-text index cannot be loaded
 */
export async function addFullText(
  { pagefind, entriesOfPages, words: questionWords }: SearchSettings,
  found: readonly SearchResult[],
  dataset: DOMStringMap,
  query: string,
  limit: number,
): Promise<SearchResult[]> {
  /** All that stands on the page of a number, or below it, is one thing here. */
  const thingAt = (href: string) => codeAt(dataset, href) ?? pageOf(href);
  const known = new Set(found.map(({ href }) => thingAt(href)));
  const words = normalizeQuery(query);
  const pages = await searchFullText(pagefind, dataset['code'] ?? '', words, limit);
  const more = pages.flatMap(({ href, title, excerpt, content }) => {
    const thing = thingAt(href);
    if (known.has(thing) || !hasWords(content, words, questionWords)) return [];
    known.add(thing);
    const code = codeAt(dataset, href);
    const entry = entriesOfPages.get(pageOf(href));
    return {
      href,
      code: code ?? numberOf(entry),
      title: title.replace(/^\d{3} /, ''),
      detail: withoutTitle(excerpt, title),
      codes: code === undefined ? (entry?.codes ?? []) : [code],
    };
  });
  return [...found, ...more].slice(0, limit);
}
