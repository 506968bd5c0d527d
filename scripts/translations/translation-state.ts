import { digestOfTexts } from '../../src/domain/in-language.ts';
import type { ArticleFile, Library } from '../../src/rules/library.ts';
import type { Meaning } from '../../src/schemas/meaning.ts';

/** A translation that is missing, or that was made of an earlier text. */
export interface OpenTranslation {
  /** File of the translation, which may not exist yet. */
  file: string;
  state: 'missing' | 'stale';
  /** What the translation carries once it fits the present English entry. */
  digest: string;
}

/** Digest of the texts of an English entry. */
export function digestOfEntry({ facts, body }: ArticleFile<Meaning>): string {
  return digestOfTexts(facts, body);
}

/**
 * What is left to translate in a language: meanings without a translation, and translations whose
 * English entry has changed since.
 */
export function openTranslations(
  { meanings, translations }: Pick<Library, 'meanings' | 'translations'>,
  locale: string,
): OpenTranslation[] {
  const made = new Map(translations.map(({ id, facts }) => [id, facts.englishDigest]));
  return meanings.flatMap((meaning): OpenTranslation[] => {
    const digest = digestOfEntry(meaning);
    const carried = made.get(`${locale}/${meaning.id}`);
    if (carried === digest) return [];
    const file = `content/${locale}/codes/${meaning.id}.mdx`;
    return [{ file, state: carried === undefined ? 'missing' : 'stale', digest }];
  });
}
