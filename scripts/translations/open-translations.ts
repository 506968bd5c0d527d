import { digestOfTexts } from '../../src/domain/in-language.ts';
import { parseMeaningId } from '../../src/domain/meaning-id.ts';
import type { Content } from '../../src/rules/content.ts';

/** A translation that is missing, or that was made of an earlier text. */
export interface OpenTranslation {
  /** Id of the meaning. */
  id: string;
  state: 'missing' | 'stale';
  /** Digest that the translation carries once it fits the present English entry. */
  digest: string;
  /** Whether another meaning of the same number is translated, so that its page exists. */
  isBegun: boolean;
}

/**
 * What is left to translate in a language: meanings without a translation, and translations whose
 * English entry has changed since they were made.
 */
export function openTranslations(
  { meanings, meaningTranslations }: Pick<Content, 'meanings' | 'meaningTranslations'>,
  locale: string,
): OpenTranslation[] {
  const carried = new Map(
    meaningTranslations
      .filter(({ id }) => id.startsWith(`${locale}/`))
      .map(({ id, facts }) => [id.slice(locale.length + 1), facts.englishDigest]),
  );
  const begun = new Set([...carried.keys()].map((id) => parseMeaningId(id).code));
  return meanings.flatMap(({ id, facts, body }): OpenTranslation[] => {
    const digest = digestOfTexts(facts, body);
    const own = carried.get(id);
    if (own === digest) return [];
    return [
      {
        id,
        state: own === undefined ? 'missing' : 'stale',
        digest,
        isBegun: begun.has(facts.code),
      },
    ];
  });
}
