import type { LookupEntry } from './lookup-entry.ts';
import { createNameLikeness } from './name-likeness.ts';
import { noQuestionWords } from './question-words.ts';
import type { TermsOf } from './remember-terms.ts';
import type { Steps } from './steps.ts';
import { queryTerms, tokenize, weightOf } from './tokenize.ts';

/** Finds the meaning that goes with a sentence which a program prints, if a query is one. */
export type MessageFinder = (query: string) => LookupEntry | undefined;

/**
 * How a query is a sentence: like it, from 0 to 1, since it has most of its words and few others, with
 * some pairs of neighbouring words; or less like it, since it is cut, with almost all of its pairs there.
 */
const whole = { likeness: 0.72, pairs: 0.4, least: 1 };
const cut = { likeness: 0.45, pairs: 0.8, least: 5 };
/** Fewer words are no sentence. */
const leastTerms = 3;

/** Pairs of neighbouring words. */
const pairsOf = (terms: readonly string[]) =>
  new Set(terms.slice(1).map((term, at) => `${terms[at] ?? ''} ${term}`));

/**
 * Learns the sentences that programs print, apart from the names of entries: there are so many of
 * them that their words would count for nothing, and a few words of one mean something else.
 * @param entries everything that can be found; messages lead to the meaning that has their address
 */
export function* prepareMessageFinder(
  entries: readonly LookupEntry[],
  termsOf: TermsOf,
): Steps<MessageFinder> {
  const byAddress = new Map(
    entries.filter(({ kind }) => kind === 'meaning').map((entry) => [entry.href, entry]),
  );
  const messages = entries.filter(({ kind, href }) => kind === 'message' && byAddress.has(href));
  // A page about a symptom has the words that are seen with it, and comes before the number.
  const symptoms = entries.filter(({ kind }) => kind === 'symptom');
  const names = [...messages, ...symptoms].map((entry) => (entry.names ?? []).map(termsOf));
  yield;
  const frequencies = new Map<string, number>();
  for (const term of names.flat().flatMap((terms) => [...new Set(terms)])) {
    frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const tells = (term: string) =>
    weightOf(term) * Math.log(1 + names.length / (frequencies.get(term) ?? 1));
  yield;
  const pairsOfNames = names.map((own) => own.map(pairsOf));
  yield;
  const likenessTo = createNameLikeness(names, tells);

  return (query) => {
    const terms = [...new Set(queryTerms(query, noQuestionWords))];
    if (terms.length < leastTerms || messages.length === 0) return undefined;
    const like = likenessTo(
      terms.map((term) => ({ tells: tells(term), forms: new Map([[term, 1]]) })),
    );
    const pairs = pairsOf(tokenize(query));
    const isSaid = (place: number, likeness: number) =>
      pairsOfNames[place]?.some((own) => {
        const share = [...pairs].filter((pair) => own.has(pair)).length / pairs.size;
        return [whole, cut].some(
          (way) => likeness >= way.likeness && share >= way.pairs && pairs.size >= way.least,
        );
      }) === true;
    const best = [...like].sort(([a, one], [b, other]) => other - one || b - a);
    const [place = -1] = best.find(([own, likeness]) => isSaid(own, likeness)) ?? [];
    return byAddress.get(messages[place]?.href ?? '');
  };
}
