import MiniSearch from 'minisearch';
import { codeIn, normalizeQuery, subCodeIn } from './query.ts';
import { indexTerms, queryTerms, tokenize, weightOf } from './tokenize.ts';

/** One meaning as the lookup knows it; the file of all of them is loaded on the first intent to search. */
export interface LookupEntry {
  /** The number, or a sub-code such as `403.14` or `1020`. */
  code: string;
  href: string;
  title: string;
  /** Translation of the title, where the page is in another language. */
  gloss?: string;
  issuer: string;
  summary: string;
  /** Earlier phrases, constants, symptoms: what people call it. */
  names: string[];
  /** Header fields that go with it. */
  fields: string[];
  /** How often people meet it, from 0 to 1, for want of counts the length of its article. */
  weight: number;
  /** Status codes of a sub-code; absent for a meaning. */
  subCodeOf?: string[];
}

/** Finds meanings by what a reader types, best first. */
export type Lookup = (query: string) => LookupEntry[];

/** What a query adds that is the title itself, or another name. */
const exactTitleBonus = 90;
const exactNameBonus = 60;
const containedNameBonus = 14;
const codeBonus = 1000;
/** How much a sub-code counts against the meaning of a whole number where only words are asked for. */
const subCodeShare = 0.35;

const fold = (text: string) => tokenize(text).join(' ');

/**
 * A small index of numbers, phrases and names in memory. It answers before, and without, the full-text index.
 * @param entries every meaning, in the order of the site
 */
export function createLookup(entries: readonly LookupEntry[]): Lookup {
  const index = new MiniSearch<{ id: number }>({
    fields: ['code', 'title', 'names', 'issuer', 'fields', 'summary'],
    tokenize: indexTerms,
    processTerm: (term) => term,
  });
  index.addAll(
    entries.map(({ code, title, gloss, issuer, names, fields, summary }, id) => ({
      id,
      code,
      title: [title, gloss].join(' '),
      issuer,
      names: names.join(' \n '),
      fields: fields.join(' '),
      summary,
    })),
  );
  /** Whether the index has the term as it stands, so that it need not be guessed at. */
  const isKnown = (term: string) =>
    index.search(term, { tokenize: () => [term], prefix: false, fuzzy: false }).length > 0;
  const foldAll = (names: readonly (string | undefined)[]) =>
    names.flatMap((name) => (name ? [fold(name)] : []));
  const titlesOf = entries.map(({ title, gloss }) => new Set(foldAll([title, gloss])));
  const namesOf = entries.map(({ title, gloss, names, fields }) =>
    foldAll([title, gloss, ...names, ...fields]),
  );

  return (typed) => {
    const query = normalizeQuery(typed);
    const code = codeIn(query) ?? subCodeIn(query);
    const terms = queryTerms(query);
    const folded = new Set([terms.join(' '), fold(query)]);
    const scores = new Map<number, number>();
    const found = index.search(query, {
      tokenize: () => terms,
      boost: { code: 6, title: 4, names: 3, issuer: 3, fields: 2, summary: 1 },
      boostTerm: weightOf,
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 && !isKnown(term) ? 0.4 : false),
      weights: { fuzzy: 0.35, prefix: 0.5 },
      boostDocument: (id) => {
        const entry = entries[id as number];
        return entry?.subCodeOf ? subCodeShare : 1 + (entry?.weight ?? 0) / 2;
      },
    });
    const weigh = (some: Iterable<string>) =>
      [...new Set(some)].reduce((sum, term) => sum + weightOf(term), 0);
    for (const { id, score, queryTerms: matched } of found) {
      scores.set(id as number, (score * weigh(matched)) / weigh(terms));
    }
    for (const [id, names] of namesOf.entries()) {
      const bonus = Math.max(
        0,
        ...names.map((name) => {
          if (folded.has(name)) {
            const exact = titlesOf[id]?.has(name) ? exactTitleBonus : exactNameBonus;
            return exact * (1 + (entries[id]?.weight ?? 0));
          }
          return name.includes(' ') &&
            [...folded].some((asked) => ` ${asked} `.includes(` ${name} `))
            ? containedNameBonus * name.split(' ').length
            : 0;
        }),
      );
      const ofCode = entries[id]?.code === code ? codeBonus : 0;
      if (bonus + ofCode > 0) scores.set(id, (scores.get(id) ?? 0) + bonus + ofCode);
    }
    return [...scores]
      .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || a - b)
      .flatMap(([id]) => entries[id] ?? []);
  };
}
