import type { OurPhrases } from './our-phrases.ts';
import type { PhraseSource } from './phrase-source.ts';

/** A code that somebody calls something else than we do. */
export interface Difference {
  code: string;
  /** Null where we have no meaning of the code. */
  ours: string | null;
  /** Null where they do not have the code. */
  theirs: string | null;
  source: PhraseSource;
}

/** Letters and digits alone, so that `ImUsed` and `IM Used` are the same. */
function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Every code that a source calls something else than we do, ascending. A source agrees if one of its
 * names for the code is one of ours; it need not have a code that is not registered.
 */
export function comparePhrases(
  ours: ReadonlyMap<string, OurPhrases>,
  source: PhraseSource,
): Difference[] {
  const agree =
    source.writes === 'phrases'
      ? (one: string, other: string) => one === other
      : (one: string, other: string) => wordsOf(one) === wordsOf(other);

  const differencesIn = (code: string): Difference[] => {
    const { registered = false, phrases = [] } = ours.get(code) ?? {};
    const texts = source.texts.get(code);
    if (texts === undefined && !registered) return [];
    if (texts?.some((text) => phrases.some((phrase) => agree(phrase, text)))) return [];
    const own = phrases.length === 0 ? null : phrases.join(' / ');
    return (texts ?? [null]).map((theirs) => ({ code, ours: own, theirs, source }));
  };
  return [...new Set([...ours.keys(), ...source.texts.keys()])].sort().flatMap(differencesIn);
}
