import MiniSearch, { type SearchResult } from 'minisearch';
import type { LookupEntry } from './lookup-entry.ts';
import { createNameLikeness } from './name-likeness.ts';
import { withoutQuestionWords, type QuestionWords } from './question-words.ts';
import { relatedTo } from './related-words.ts';
import type { TermsOf } from './remember-terms.ts';
import type { Steps } from './steps.ts';
import { constantsIn, queryTerms, tokenize, weightOf, weightsIn } from './tokenize.ts';

/**
 * Scores entries by the words of a query; those that have too little of it are left out.
 * @param products issuers that the query names
 */
export type WordScores = (query: string, products: ReadonlySet<string>) => Map<LookupEntry, number>;

/** Fields of an entry by how much a word in them counts. */
const boost = { title: 4, names: 3, issuer: 2, fields: 2, summary: 1, words: 0.6 };
const namingFields = ['title', 'names', 'issuer', 'fields'];
/** How much entries count beside a meaning. */
const shares: Partial<Record<string, number>> = {
  'sub-code': 0.35,
  vendor: 0.3,
  class: 0.3,
  field: 0.3,
  specification: 0.3,
  symptom: 0.9,
  comparison: 0.5,
  mapping: 0.35,
  page: 0.3,
  // It says no more than its own words, so that those weigh.
  choice: 2.5,
};
/** How much another form of a word counts: one that means much the same, one that begins so, a slip. */
const related = { score: 0.7, told: 0.6, like: 0.6 };
const begun = { score: 0.5, told: 0.7 };
const slipped = { score: 0.5, told: 0.7, like: 0.7 };
/** From this length on, two letters may be wrong in a word, and in a shorter one one. The first never is. */
const longWord = 8;
/** A phrase of fewer words is what people say of other numbers, too: `rate limit`. */
const longPhrase = 3;
/** What a query adds that is a long phrase of a number itself, another title, another name, begins one, or contains one. */
const bonuses = {
  phrase: 200,
  title: 60,
  name: 40,
  beginning: 20,
  contained: 3,
  containedTitle: 6,
};
/** What an entry gets whose name is the query, word by word; for one that is less like, less by the power. */
const likeness = { most: 70, power: 1.5 };
/** How much more what a product does counts where the query names it, and how much where it does not, or another. */
const ofProduct = {
  own: { named: 2, unnamed: 0.9, other: 0.5 },
  // A symptom is found by its messages, too, whatever product it names.
  symptom: { named: 1.5, unnamed: 1, other: 1 },
};
/** No word that people write is longer, and guessing takes the longer the longer a word is. */
const longestGuessed = 30;
/** Least part of what a query tells that an entry has to have. */
const leastCoverage = 0.15;

/** Terms as they are compared with names, with a space at both ends: what contains it contains its words. */
const joined = (terms: readonly string[]) => ` ${terms.join(' ')} `;

/** A word with two neighbouring letters exchanged, in every way. */
function swaps(word: string): string[] {
  return Array.from(word.slice(1), (_, at) => {
    const [before, first = '', second = ''] = [word.slice(0, at), word[at], word[at + 1]];
    return before + second + first + word.slice(at + 2);
  });
}

/** How many letters of a word may be wrong. */
const mistakesIn = (word: string) => (word.length < longWord ? 1 : 2);

/** So many entries are prepared in a step. */
const entriesOfStep = 20;

/** Prepares the scoring of entries by words, in steps; do it once. */
export function* prepareWordScores(
  entries: readonly LookupEntry[],
  words: QuestionWords,
  termsOf: TermsOf,
): Steps<WordScores> {
  /** How many fields of entries have a term; counted while they are indexed. */
  const frequencies = new Map<string, number>();
  const index = new MiniSearch<{ id: number } & Record<keyof typeof boost, string | undefined>>({
    fields: Object.keys(boost),
    tokenize: (terms) => terms.split(' ').filter((term) => term !== ''),
    processTerm: (term) => term,
    searchOptions: { boost },
  });
  /** A field of an entry as its terms, constants among them also without breaks. */
  const field = (...texts: readonly (string | undefined)[]) => {
    const terms = texts.flatMap((text = '') => [...termsOf(text), ...constantsIn(text)]);
    for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    // A field that is empty counts in no average.
    return terms.length === 0 ? undefined : terms.join(' ');
  };
  for (const [id, entry] of entries.entries()) {
    const { mark, title, gloss, issuer, names = [], fields = [], summary, words } = entry;
    index.add({
      id,
      title: field(mark, title, gloss),
      names: field(...names),
      issuer: field(issuer),
      fields: field(...fields),
      summary: field(summary),
      words: field(words),
    });
    if (id % entriesOfStep === 0) yield;
  }
  const issuers = new Set(entries.map(({ kind, issuer }) => (kind === 'vendor' ? issuer : '')));
  /** The products that an entry is about: who issues it, or whom its title names. */
  const productsOf = entries.map((entry) => {
    const { about, issuer = '' } = entry;
    if (about !== undefined) return about;
    return issuers.has(issuer) ? [issuer] : [];
  });
  const namesOf: { terms: readonly string[]; name: string; isTitle: boolean }[][] = [];
  for (const { title, gloss = '', names = [], fields = [] } of entries) {
    namesOf.push(
      [title, gloss, ...names, ...fields]
        .map((text, place) => ({ terms: termsOf(text), isTitle: place < 2 }))
        .filter(({ terms }) => terms.length > 0)
        .map(({ terms, isTitle }) => ({ terms, name: joined(terms), isTitle })),
    );
    if (namesOf.length % entriesOfStep === 0) yield;
  }

  /** How much a term tells: rare ones more than those that stand everywhere. */
  const tells = (term: string, weight = weightOf) =>
    weight(term) * Math.log(1 + entries.length / (frequencies.get(term) ?? 1));
  const tellAll = (terms: readonly string[], weight = weightOf) =>
    terms.reduce((sum, term) => sum + tells(term, weight), 0);

  yield;
  const likenessTo = createNameLikeness(
    namesOf.map((names) => names.map(({ terms }) => terms)),
    tells,
  );

  /** Entries that have a term, or else another form of it, with how well they have it. */
  const having = (term: string) => {
    const best = new Map<number, { score: number; told: number }>();
    const add = (one: string, { score: factor, told }: typeof begun, options = {}) => {
      for (const { id, score } of index.search(one, { tokenize: () => [one], ...options })) {
        const old = best.get(id as number);
        best.set(id as number, {
          score: Math.max(old?.score ?? 0, score * factor),
          told: Math.max(old?.told ?? 0, told),
        });
      }
    };
    const isKnown = (word: string) => frequencies.has(word);
    if (isKnown(term)) add(term, { score: 1, told: 1 });
    else {
      // Forms are guessed only of words that nothing here has, and only in names.
      const guessed = { fields: namingFields };
      if (term.length > 2) add(term, begun, { ...guessed, prefix: true });
      if (term.length > 3 && term.length < longestGuessed) {
        const isMeant = ({ terms }: SearchResult) =>
          terms.some((one) => one.startsWith(term.charAt(0)));
        add(term, slipped, { ...guessed, fuzzy: mistakesIn(term), filter: isMeant });
        for (const swapped of swaps(term)) if (isKnown(swapped)) add(swapped, slipped, guessed);
      }
    }
    for (const other of relatedTo(term)) if (isKnown(other)) add(other, related);
    return best;
  };

  /** A term as it was probably meant: itself if anything here has it, else the word it is a slip of. */
  const corrected = (term: string): string => {
    if (frequencies.has(term) || term.length < 4 || term.length >= longestGuessed) return term;
    const [swapped] = swaps(term).filter((word) => frequencies.has(word));
    if (swapped !== undefined) return swapped;
    const guessed = { tokenize: () => [term], fields: namingFields, fuzzy: mistakesIn(term) };
    const similar = index.search(term, guessed).flatMap(({ terms }) => terms);
    return similar.find((word) => word.startsWith(term.charAt(0))) ?? term;
  };

  /** How readily an entry is meant: the more, the likelier; a named product's own before others. */
  const readiness = ({ kind, weight = 0 }: LookupEntry, id: number, asked: ReadonlySet<string>) => {
    const own = (shares[kind] ?? 1) * (0.5 + weight);
    const products = productsOf[id] ?? [];
    if (products.length === 0) return own;
    const { named, unnamed, other } = ofProduct[kind === 'symptom' ? 'symptom' : 'own'];
    // A page about a product is no less meant where nothing names one, since it is what names it.
    if (asked.size === 0) return kind === 'meaning' ? own * unnamed : own;
    return own * (products.some((product) => asked.has(product)) ? named : other);
  };

  /**
   * What an entry gets for a whole name in the query, or for one that the query begins.
   * @param asked forms of the query, folded
   */
  const nameBonus = (id: number, asked: readonly string[]): number =>
    (namesOf[id] ?? []).reduce((best, { terms, name, isTitle }) => {
      if (asked.includes(name)) {
        const ofTitle =
          entries[id]?.kind === 'meaning' && terms.length >= longPhrase
            ? bonuses.phrase
            : bonuses.title;
        return Math.max(best, isTitle ? ofTitle : bonuses.name);
      }
      const begins = asked.find((query) => query.length > 4 && name.startsWith(query.trimEnd()));
      if (begins !== undefined) {
        return Math.max(best, (bonuses.beginning * begins.length) / name.length);
      }
      if (terms.length < 2 || !asked.some((query) => query.includes(name))) return best;
      const share = isTitle ? bonuses.containedTitle : bonuses.contained;
      return Math.max(best, share * tellAll(terms));
    }, 0);

  return (query, products) => {
    const all = queryTerms(query, words);
    const terms = [...new Set(all)];
    const weight = weightsIn(query);
    const corrections = new Map(terms.map((term) => [term, corrected(term)]));
    const asked = [
      ...new Set([
        joined(all),
        joined(tokenize(query)),
        joined(tokenize(withoutQuestionWords(query, words))),
        joined(all.map((term) => corrections.get(term) ?? term)),
      ]),
    ];
    const like = likenessTo(
      terms.map((term) => ({
        tells: tells(term, weight),
        forms: new Map([
          ...[...relatedTo(term)].map((other) => [other, related.like] as const),
          [corrections.get(term) ?? term, slipped.like],
          [term, 1],
        ]),
      })),
    );
    const sums = entries.map(() => ({ score: 0, told: 0 }));
    for (const term of terms) {
      for (const [id, { score, told }] of having(term)) {
        const sum = sums[id];
        if (sum === undefined) continue;
        sum.score += score * weight(term);
        sum.told += told * tells(term, weight);
      }
    }
    const whole = tellAll(terms, weight);
    return new Map(
      entries.flatMap((entry, id) => {
        const { score = 0, told = 0 } = sums[id] ?? {};
        const coverage = told / whole;
        const byTerms =
          coverage < leastCoverage
            ? 0
            : score * coverage * readiness(entry, id, products) +
              likeness.most * (like.get(id) ?? 0) ** likeness.power;
        const total = byTerms + nameBonus(id, asked) * (1 + (entry.weight ?? 0));
        return total > 0 ? [[entry, total] as const] : [];
      }),
    );
  };
}
