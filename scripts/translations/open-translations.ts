import { parseMeaningId } from '../../src/domain/meaning-id.ts';
import type { CollectionFiles } from '../../src/rules/content.ts';
import { translatableEntries, translationFiles } from '../../src/rules/translations.ts';
import { catalogue, type TranslatedName } from '../../src/schemas/catalogue.ts';

/** A translation that is missing, or that was made of an earlier text. */
export interface OpenTranslation {
  collection: TranslatedName;
  /** Id of the entry. */
  id: string;
  /** Where the translation stands or would stand. */
  file: string;
  state: 'missing' | 'stale';
  /** Digest that the translation carries once it fits the present English entry. */
  digest: string;
  /** Whether another meaning of the same number is translated, so that its page exists. */
  isBegun: boolean;
}

/**
 * What is left to translate in a language: entries without a translation, and translations whose
 * English entry has changed since they were made.
 */
export function openTranslations(files: CollectionFiles, locale: string): OpenTranslation[] {
  const own = translationFiles(files).filter((translation) => translation.locale === locale);
  const carried = new Map(
    own.map(({ originalPath, facts }) => [originalPath, facts.englishDigest]),
  );
  const begun = new Set(
    own.flatMap(({ original }) =>
      original?.collection === 'meanings' ? [parseMeaningId(original.id).code] : [],
    ),
  );
  return translatableEntries(files).flatMap(({ collection, id, digest }): OpenTranslation[] => {
    const { folder, kind } = catalogue[collection];
    const made = carried.get(`${folder}/${id}`);
    if (made === digest) return [];
    return [
      {
        collection,
        id,
        file: `content/${locale}/${folder}/${id}.${kind === 'article' ? 'mdx' : 'yaml'}`,
        state: made === undefined ? 'missing' : 'stale',
        digest,
        isBegun: collection === 'meanings' && begun.has(parseMeaningId(id).code),
      },
    ];
  });
}
