import { ietf } from '../../src/domain/meaning-id.ts';
import type { Meaning } from '../../src/schemas/meaning.ts';

/** What we call one status code. */
export interface OurPhrases {
  /** Whether others are expected to have the code. */
  registered: boolean;
  /** One if it is registered; otherwise one for each unofficial meaning. */
  phrases: string[];
}

/**
 * What our entries call each code: the phrase of the registered meaning, else the phrases, or where
 * there is none the names, of all unofficial ones.
 */
export function ourPhrases(
  meanings: readonly Pick<Meaning, 'code' | 'vendor' | 'phrase' | 'name'>[],
): Map<string, OurPhrases> {
  return new Map(
    [...Map.groupBy(meanings, ({ code }) => code)].map(([code, all]) => {
      const registered = all.filter(({ vendor }) => vendor === ietf);
      const spoken = registered.length > 0 ? registered : all;
      const phrases = spoken.flatMap(({ phrase, name }) => phrase ?? name ?? []);
      return [code, { registered: registered.length > 0, phrases }];
    }),
  );
}
