import { prepareFittingPages, surelyMeant, type FittingPages } from './fitting-pages.ts';
import type { LookupEntry } from './lookup-entry.ts';
import { prepareMessageFinder, type MessageFinder } from './message-finder.ts';
import { numbersIn } from './numbers-in-query.ts';
import { createProducts } from './products.ts';
import { noQuestionWords, withoutQuestionWords, type QuestionWords } from './question-words.ts';
import { normalizeQuery } from './query.ts';
import { questionIn, wordsForPages, type Question } from './question.ts';
import { isIdle, tokenize } from './tokenize.ts';
import { rememberTerms } from './remember-terms.ts';
import { finish, finishInSteps } from './steps.ts';
import { prepareWordScores, type WordScores } from './word-scores.ts';

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
  /** Makes ready what the first search by words would have to wait for, without holding the page up. */
  prepare: () => Promise<void>;
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
  /** What is asked of pages about what happens; no words where they only name a product. */
  question: Question;
}

/** So many pages about what happens come next after the number with which they have to do. */
const afterNumber = 2;

/** Words by which the difference of numbers is asked for, whatever else the query tells. */
const difference = /\b(?:vs|versus|differences?)\b|違い|使い分け/i;

/** A name in the form in which it is compared: `Retry-After` and `retry after` are one. */
const squeeze = (name: string) => name.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '');

/**
 * A small index of numbers, phrases and names in memory. It answers before, and without, the full-text index.
 * @param all everything that can be found, meanings in the order of the site, and messages of programs
 * @param words those of the questions of the language
 */
export function createLookup(
  all: readonly LookupEntry[],
  words: QuestionWords = noQuestionWords,
): Lookup {
  const entries = all.filter(({ kind }) => kind !== 'message');
  const productsIn = createProducts(entries);
  // A platform says no more than its name.
  const described = entries.filter(({ kind }) => kind !== 'platform');
  const platforms = entries.filter(({ kind }) => kind === 'platform');
  const termsOf = rememberTerms();
  // What words are searched with is made when it is needed, since it takes the most time.
  const steps = {
    scores: () => prepareWordScores(described, words, termsOf),
    fitting: () => prepareFittingPages(entries, termsOf),
    messages: () => prepareMessageFinder(all, termsOf),
  };
  let scores: WordScores | undefined;
  const wordScores = () => (scores ??= finish(steps.scores()));
  let fitting: FittingPages | undefined;
  const fittingPages = () => (fitting ??= finish(steps.fitting()));
  let messages: MessageFinder | undefined;
  const messageFinder = () => (messages ??= finish(steps.messages()));
  const meaningsOf = Map.groupBy(
    entries.filter(({ kind }) => kind === 'meaning'),
    ({ mark = '' }) => mark,
  );
  const subCodes = entries.filter(({ kind }) => kind === 'sub-code');
  const phrases = new Set([...meaningsOf.values()].flat().map(({ title }) => squeeze(title)));
  const isPhrase = (mark: string) => phrases.has(squeeze(mark));
  const pages = described.filter(({ kind }) => kind !== 'meaning' && kind !== 'sub-code');

  /** Whether a page about what happens is about one of some products. */
  const isAbout = ({ about = [] }: LookupEntry, products: ReadonlySet<string>) =>
    about.some((product) => products.has(product));

  const byNumbersAndNames = (typed: string, pasted?: readonly string[]): Named => {
    const query = normalizeQuery(typed);
    const asked = numbersIn(typed);
    const named = productsIn(tokenize(query));
    const issuers = new Set(named.map(({ name }) => name));
    const isOfProduct = ({ issuer = '' }: LookupEntry) => issuers.has(issuer);
    const isOfProductByTitle = ({ title }: LookupEntry) => issuers.has(title);
    const namesProduct = (page: LookupEntry) => isAbout(page, issuers);
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

    const question = questionIn(query, codes, named, words);
    /** What the query says beside numbers, and beside products as well. */
    const { terms: told, beside: rest } = question;
    const plain = squeeze(
      withoutQuestionWords(query, words)
        .toLowerCase()
        .split(' ')
        .filter((word) => !wordsForPages.has(word) && !isIdle(word))
        .join(' '),
    );
    const ofSubCodes = ofProductFirst(
      subCodesIn(subCodes, query, asked.subCode, isOfProduct, isPhrase),
    );
    const ownPages = pages.filter(
      (page) => isOfProduct(page) && (codes.length > 0 || isDescribedBy(page, rest)),
    );

    if (/^\d{1,2}$/.test(query)) {
      const begun = [...meaningsOf].filter(([code]) => code.startsWith(query));
      return { entries: begun.flatMap(([, [first]]) => first ?? []), sole: undefined };
    }
    const titled = pages.filter((page) => isTitled(page, query, plain, codes));
    const beside = rest.filter((term) => !/^(?:[1-5]?x+|rfc\d*)$/.test(term));
    const ofPlatforms =
      codes.length === 0 && beside.length === 0 && ownPages.length + titled.length === 0
        ? platforms.filter(isOfProductByTitle)
        : [];
    const pagesAsked = [...ofSubCodes, ...titled, ...ownPages];
    let shares: ReadonlyMap<LookupEntry, number> | undefined;
    /** Part of what the query tells that a page has. */
    const shareOf = (page: LookupEntry) => {
      shares ??= new Map(
        told.length === 0
          ? []
          : fittingPages()({ ...question, beside: told }).map((one) => [
              one.page,
              one.features.told,
            ]),
      );
      return shares.get(page) ?? 0;
    };
    const marks = new Set(
      ofSubCodes.flatMap(({ mark = '', issuer = '' }) => [
        ...tokenize(mark),
        ...named.flatMap(({ name, words }) => (name === issuer ? words : [])),
      ]),
    );
    // Who tells more than a mark and its product wants to know what happened rather than what the mark is called.
    const ofMarks = told.some((term) => !marks.has(term))
      ? symptomsWithMark(pages, ofSubCodes).toSorted((a, b) => shareOf(b) - shareOf(a))
      : [];
    const isSole =
      codes.length === 0
        ? (ofSubCodes.length === 1 && ofMarks.length === 0) ||
          (titled.length === 1 &&
            (plain === squeeze(titled[0]?.title ?? '') || beside.length === 0)) ||
          (titled.length === 0 && ownPages.length + ofPlatforms.length === 1)
        : codes.length === 1 &&
          rest.length === 0 &&
          (issuers.size === 0 || firstOfCodes.some(isOfProduct));
    const found = [
      ...pagesAbout(pages, codes, rest.length > 0 && !difference.test(query), shareOf),
      ...ofMarks,
      ...ofSubCodes,
      ...firstOfCodes,
      ...titled,
      ...ownPages,
      ...ofPlatforms,
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
      beyond: { query: sought, issuers, question: { ...question, terms } },
    };
  };

  const find = (query: string, codes?: readonly string[]): Found => {
    const { entries: named, sole, beyond } = byNumbersAndNames(query, codes);
    if (beyond === undefined) return { entries: named, sole };
    const { codes: numbers, terms } = beyond.question;
    const askedFirst = askedCodesFirst(numbers);
    const fit = terms.length === 0 ? [] : fittingPages()(beyond.question);
    const meant = named[0]?.kind === 'comparison' ? undefined : surelyMeant(fit, beyond.question);
    const scored = [...wordScores()(beyond.query, beyond.issuers)].sort(([, a], [, b]) => b - a);
    const written = numbers.length > 0 ? undefined : messageFinder()(query);
    const fitting = fit.map(({ page }) => page);
    const found = [
      ...(written ? [written] : []),
      ...(meant ? [meant] : []),
      // The number itself is what most people mean, and what happens with it next.
      ...(numbers.length === 0 ? [] : [...named.slice(0, 1), ...fitting.slice(0, afterNumber)]),
      ...named,
      ...symptomsInOrder(
        scored.map(([entry]) => entry),
        fitting,
      ),
    ];
    return { entries: [...new Set(found)].map(askedFirst), sole };
  };
  return Object.assign(find, {
    atOnce: (query: string, codes?: readonly string[]): Found | undefined => {
      const { beyond, ...found } = byNumbersAndNames(query, codes);
      return beyond === undefined ? found : undefined;
    },
    prepare: async () => {
      scores ??= await finishInSteps(steps.scores());
      fitting ??= await finishInSteps(steps.fitting());
      messages ??= await finishInSteps(steps.messages());
    },
  });
}

/** What is found, with the symptoms among it in the order in which they fit. */
function symptomsInOrder(
  found: readonly LookupEntry[],
  fitting: readonly LookupEntry[],
): LookupEntry[] {
  const isSymptom = ({ kind }: LookupEntry) => kind === 'symptom';
  const among = new Set(found.filter(isSymptom));
  const ordered = new Set([...fitting.filter((page) => among.has(page)), ...among]).values();
  return found.map((entry) => (isSymptom(entry) ? (ordered.next().value ?? entry) : entry));
}

/** Puts the numbers that are asked for before the others that a page answers. */
function askedCodesFirst(asked: readonly string[]): (entry: LookupEntry) => LookupEntry {
  return (entry) => {
    const own = asked.filter((code) => entry.codes.includes(code));
    return own.length === 0 || own[0] === entry.codes[0]
      ? entry
      : { ...entry, codes: [...own, ...entry.codes.filter((code) => !own.includes(code))] };
  };
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
  page: LookupEntry,
  asked: readonly string[],
  namesProduct: (page: LookupEntry) => boolean,
): boolean {
  return page.kind === 'symptom' && isAnyOf(page.codes, asked) && namesProduct(page);
}

/** The symptoms whose title or words have one of the marks, `404.13`. */
function symptomsWithMark(
  pages: readonly LookupEntry[],
  subCodes: readonly LookupEntry[],
): LookupEntry[] {
  const marks = new Set(subCodes.map(({ mark }) => mark));
  const has = (text: string) => marksIn(text).some((word) => marks.has(word));
  return subCodes.length === 0
    ? []
    : pages.filter(
        ({ kind, title, names = [] }) => kind === 'symptom' && [title, ...names].some(has),
      );
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
const kindsOfPairs = ['comparison', 'symptom', 'choice'];
/** Least part of what a query tells beside its numbers that such a page has to have. */
const leastShareOfPair = 0.25;

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
    .sort((a, b) =>
      isTold && a.kind !== 'comparison' && b.kind !== 'comparison'
        ? fitOf(b) - fitOf(a)
        : rank(a) - rank(b),
    );
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

/** What may be a mark in a text: words without what stands around them in a log. */
const marksIn = (text: string): string[] =>
  text.split(/[\s,:;()|/="'`]+/).map((word) => word.replace(/[-.]+$/, ''));

/** A mark that is a word of any sentence, such as `Forbidden` or `Timeout`. */
const isPlainWord = (mark: string) => /^[A-Z]?[a-z]{2,}$/.test(mark);

/**
 * The sub-codes that a query names: a number of its own (`403.14`, `1020`), or a mark of the product
 * that it speaks of (`haproxy sH`), or little but such a mark (`UF,URX`), unless that is a plain word
 * or the phrase of a number, which other programs write as well (`MethodNotAllowed`, `404 NOT_FOUND`).
 * A word of any question, such as `Error`, names none.
 */
function subCodesIn(
  subCodes: readonly LookupEntry[],
  query: string,
  number: string | undefined,
  isOfProduct: (entry: LookupEntry) => boolean,
  isPhrase: (mark: string) => boolean,
): LookupEntry[] {
  const words = marksIn(query);
  const inOneCase = words.map((word) => word.toLowerCase());
  return subCodes.filter((entry) => {
    const { mark = '' } = entry;
    if (/^\d/.test(mark)) return mark === number;
    // Short marks differ by case alone, `sH` and `SH`; long ones are typed in either.
    const isName = mark.includes('_');
    if (!(isName ? inOneCase.includes(mark.toLowerCase()) : words.includes(mark))) return false;
    if (isIdle(mark.toLowerCase())) return false;
    return (
      isOfProduct(entry) ||
      (words.length < 4 && (isName || /[A-Z]/.test(mark)) && !isPlainWord(mark) && !isPhrase(mark))
    );
  });
}
