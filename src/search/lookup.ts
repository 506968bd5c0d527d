import { createFit, type Fit } from './fitting-pages.ts';
import type { LookupEntry } from './lookup-entry.ts';
import { numbersIn } from './numbers-in-query.ts';
import { createProducts } from './products.ts';
import { noQuestionWords, withoutQuestionWords, type QuestionWords } from './question-words.ts';
import { normalizeQuery } from './query.ts';
import { isIdle, queryTerms, tokenize } from './tokenize.ts';
import { createWordScores, type WordScores } from './word-scores.ts';

/** What a query finds. */
export interface Found {
  /** Best first, each thing once. */
  entries: LookupEntry[];
  /** The first of them, if the query asks for exactly that. */
  sole: LookupEntry | undefined;
}

/** Finds entries by what a reader types. */
export interface Lookup {
  /** @param codes status codes of a paste, which then are all that it asks for */
  (query: string, codes?: readonly string[]): Found;
  /** The same where numbers and names say all, whatever other pages there are; else nothing. */
  atOnce: (query: string, codes?: readonly string[]) => Found | undefined;
  /** Makes ready what the first search by words has to wait for. */
  prepare: () => void;
}

/** What numbers and names alone find. */
interface Named extends Found {
  /** What has to be searched for by words, if they do not say all. */
  beyond?: Beyond;
}

/** What is asked for beyond numbers and names. */
interface Beyond {
  /** What is left of the query. */
  query: string;
  /** Products in the query. */
  issuers: ReadonlySet<string>;
  /** All words of the query that are no numbers; none where they only name a product. */
  terms: readonly string[];
  /** Those of them that name no product. */
  beside: readonly string[];
  /** Numbers of the query. */
  codes: readonly string[];
}

/** So many pages about what happens come before the number with which they have to do. */
const mostFitting = 1;

/** Words that say what kind of page is meant, and nothing of which one. */
const wordsForPages = new Set(
  'header headers field fields class classes list all vendor'.split(' '),
);

/** A name in the form in which it is compared: `Retry-After` and `retry after` are one. */
const squeeze = (name: string) => name.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '');

/**
 * A small index of numbers, phrases and names in memory. It answers before, and without, the full-text index.
 * @param entries everything that can be found, meanings in the order of the site
 * @param words those of the questions of the language
 */
export function createLookup(
  entries: readonly LookupEntry[],
  words: QuestionWords = noQuestionWords,
): Lookup {
  const productsIn = createProducts(entries);
  let scores: WordScores | undefined;
  // Made when it is needed, since it takes the most time.
  const wordScores = () => (scores ??= createWordScores(entries, words, productsIn));
  let prepared: Fit | undefined;
  const fit = () => (prepared ??= createFit(entries));
  const meaningsOf = Map.groupBy(
    entries.filter(({ kind }) => kind === 'meaning'),
    ({ mark = '' }) => mark,
  );
  const subCodes = entries.filter(({ kind }) => kind === 'sub-code');
  const pages = entries.filter(({ kind }) => kind !== 'meaning' && kind !== 'sub-code');

  /** Whether a title names one of some products. */
  const isAbout = (title: string, issuers: ReadonlySet<string>) =>
    issuers.size > 0 && productsIn(tokenize(title)).some(({ issuer }) => issuers.has(issuer));

  const byNumbersAndNames = (typed: string, pasted?: readonly string[]): Named => {
    const query = normalizeQuery(typed);
    const asked = numbersIn(typed);
    const named = productsIn(tokenize(query));
    const issuers = new Set(named.map(({ issuer }) => issuer));
    const isOfProduct = ({ issuer = '' }: LookupEntry) => issuers.has(issuer);
    const namesProduct = (title: string) => isAbout(title, issuers);
    const ofProductFirst = (some: readonly LookupEntry[]) => [
      ...some.filter(isOfProduct),
      ...some.filter((entry) => !isOfProduct(entry)),
    ];

    const inQuestion = pasted ?? asked.codes;
    const assigned = inQuestion.filter((code) => meaningsOf.has(code));
    const codes = assigned.length > 0 ? assigned : inQuestion;
    const ofCodes = codes.map((code) =>
      ofProductFirst(
        (meaningsOf.get(code) ?? []).toSorted(
          (a, b) => Number(isCalled(b, query)) - Number(isCalled(a, query)),
        ),
      ),
    );
    const firstOfCodes = ofCodes.flatMap(([first]) => first ?? []);
    if (pasted !== undefined && codes.length > 0) {
      return { entries: firstOfCodes, sole: undefined };
    }

    /** What the query says beside numbers, and beside products as well. */
    const told = queryTerms(query, words).filter((term) => !/^\d+$/.test(term));
    const productWords = new Set(named.flatMap(({ words }) => words));
    const rest = told.filter((term) => !productWords.has(term) && !wordsForPages.has(term));
    const plain = squeeze(
      withoutQuestionWords(query, words)
        .toLowerCase()
        .split(' ')
        .filter((word) => !wordsForPages.has(word) && !isIdle(word))
        .join(' '),
    );
    const ofSubCodes = ofProductFirst(subCodesIn(subCodes, query, asked.subCode, isOfProduct));
    const ownPages = pages.filter(
      (page) => isOfProduct(page) && (codes.length > 0 || isDescribedBy(page, rest)),
    );

    if (/^\d{1,2}$/.test(query)) {
      const begun = [...meaningsOf].filter(([code]) => code.startsWith(query));
      return { entries: begun.flatMap(([, [first]]) => first ?? []), sole: undefined };
    }
    const titled = pages.filter((page) => isTitled(page, query, plain, codes));
    const pagesAsked = [...ofSubCodes, ...titled, ...ownPages];
    const beside = rest.filter((term) => !/^(?:[1-5]?x+|rfc\d*)$/.test(term));
    const isSole =
      codes.length === 0
        ? ofSubCodes.length === 1 ||
          (titled.length === 1 &&
            (plain === squeeze(titled[0]?.title ?? '') || beside.length === 0)) ||
          (titled.length === 0 && ownPages.length === 1)
        : codes.length === 1 &&
          rest.length === 0 &&
          (issuers.size === 0 || firstOfCodes.some(isOfProduct));
    const found = [
      ...pagesAbout(pages, codes, rest.length > 0, (page) =>
        told.length === 0 ? 0 : fit().shareOf(page, told),
      ),
      ...ofSubCodes,
      ...firstOfCodes,
      ...titled,
      ...ownPages,
      ...pages.filter((page) => codes.length > 0 && isSymptomOf(page, codes, namesProduct)),
      ...subCodes.filter((entry) => isOfProduct(entry) && isAnyOf(entry.codes, codes)),
      ...ofCodes.flatMap((meanings) => meanings.slice(1)),
      // What a page is about comes after it.
      ...(codes.length > 0 ? [] : pagesAsked.flatMap((entry) => entry.codes)).flatMap(
        (code) => ofProductFirst(meaningsOf.get(code) ?? [])[0] ?? [],
      ),
    ];
    const entries = [...new Set(found)];
    if (isSole) return { entries, sole: entries[0] };
    // Beside a number, only other words than the product's lead to further things.
    const sought = codes.length > 0 || asked.subCode !== undefined ? rest.join(' ') : query;
    // A product and a number tell of nothing that happens.
    const terms = rest.length > 0 ? told : [];
    return {
      entries,
      sole: undefined,
      beyond: { query: sought, issuers, terms, beside: rest, codes },
    };
  };

  const find = (query: string, codes?: readonly string[]): Found => {
    const { entries: named, sole, beyond } = byNumbersAndNames(query, codes);
    if (beyond === undefined) return { entries: named, sole };
    const fitting = fit()
      .fitting(beyond.terms, beyond.codes, beyond.beside, ({ title }) =>
        isAbout(title, beyond.issuers),
      )
      .slice(0, mostFitting);
    const scored = [...wordScores()(beyond.query, beyond.issuers)].sort(([, a], [, b]) => b - a);
    const byWords = scored.map(([entry]) => entry);
    return { entries: [...new Set([...fitting, ...named, ...byWords])], sole };
  };
  return Object.assign(find, {
    atOnce: (query: string, codes?: readonly string[]): Found | undefined => {
      const { beyond, ...found } = byNumbersAndNames(query, codes);
      return beyond === undefined ? found : undefined;
    },
    prepare: () => {
      wordScores();
      fit();
    },
  });
}

/** Shorter names stand in other words by chance. */
const shortestName = 12;

/** Whether a query has a name that is this entry's own, such as a constant. */
const isCalled = ({ names = [] }: LookupEntry, query: string): boolean =>
  names.map(squeeze).some((name) => name.length >= shortestName && squeeze(query).includes(name));

const isAnyOf = (some: readonly string[], others: readonly string[]) =>
  some.some((one) => others.includes(one));

/** Whether a page is about what happens with one of the numbers in a product that the query names. */
function isSymptomOf(
  { kind, codes, title }: LookupEntry,
  asked: readonly string[],
  namesProduct: (title: string) => boolean,
): boolean {
  return kind === 'symptom' && isAnyOf(codes, asked) && namesProduct(title);
}

/** Whether a page itself says all that a query says beside its name: `squid proxy`. */
function isDescribedBy(
  { title, summary = '', names = [] }: LookupEntry,
  words: readonly string[],
): boolean {
  const own = new Set(tokenize([title, summary, ...names].join(' ')));
  return words.every((word) => own.has(word));
}

/** Kinds of pages about several numbers together, those first that a query of bare numbers means. */
/** Least part of what a query tells beside its numbers that such a page has to have. */
const leastShareOfPair = 0.25;
const kindsOfPairs = ['comparison', 'symptom', 'choice'];

/**
 * The pages about the very numbers of a query, where those are several: `401 or 403`, `client 504, nginx 499`.
 * @param isTold whether the query has other words, so that rather what happened is meant than the difference
 * @param fitOf how well a page fits those words
 */
function pagesAbout(
  pages: readonly LookupEntry[],
  asked: readonly string[],
  isTold: boolean,
  fitOf: (page: LookupEntry) => number,
): LookupEntry[] {
  if (asked.length < 2) return [];
  const rank = ({ kind }: LookupEntry) => {
    const place = kindsOfPairs.indexOf(kind);
    return isTold && place === 0 ? kindsOfPairs.length : place;
  };
  const isFit = (page: LookupEntry) =>
    !isTold || page.kind === 'comparison' || fitOf(page) >= leastShareOfPair;
  return pages
    .filter(
      (page) =>
        rank(page) >= 0 &&
        page.codes.length === asked.length &&
        asked.every((code) => page.codes.includes(code)) &&
        isFit(page),
    )
    .sort((a, b) => rank(a) - rank(b) || fitOf(b) - fitOf(a));
}

/** Whether a query without a number is the title of a page, with no other words than such as say which kind it is. */
function isTitled(
  { kind, mark, title, names = [] }: LookupEntry,
  query: string,
  words: string,
  codes: readonly string[],
): boolean {
  if (kind === 'class') {
    const isMarked =
      mark !== undefined &&
      new RegExp(`(?<!\\w)${mark.slice(0, 1)}[x*]{2}(?!\\w)`, 'i').test(query);
    return isMarked || [title, ...names].some((name) => squeeze(name) === squeeze(query));
  }
  if (kind === 'specification') {
    const number = /^RFC (\d+)$/.exec(title)?.[1];
    if (number !== undefined) return new RegExp(`\\brfc\\W?${number}\\b`, 'i').test(query);
  }
  return codes.length === 0 && kind !== 'vendor' && words === squeeze(title);
}

/**
 * The sub-codes that a query names: a number of its own (`403.14`, `1020`), or letters of the product
 * that it speaks of (`haproxy sH`), or nothing but such letters (`UF,URX`).
 */
function subCodesIn(
  subCodes: readonly LookupEntry[],
  query: string,
  number: string | undefined,
  isOfProduct: (entry: LookupEntry) => boolean,
): LookupEntry[] {
  const words = query.split(/[\s,:;()|]+/).map((word) => word.replace(/-+$/, ''));
  return subCodes.filter((entry) => {
    const { mark = '' } = entry;
    if (/^\d/.test(mark)) return mark === number;
    return words.includes(mark) && (isOfProduct(entry) || (words.length < 4 && /[A-Z]/.test(mark)));
  });
}
