import { headingIdsOf } from '../domain/headings.ts';
import type { Finding, Rule } from './rule.ts';
import { textsOf } from './texts-of.ts';
import { translationFiles } from './translations.ts';

/** What a translation says that no English text stands for. */
const ownFields = /^(?:gloss|ownName|englishDigest|also\.|documents\.)/;

/** A translation belongs to an English entry and carries all of its texts and sections. */
export const translationsAreComplete: Rule = {
  name: 'translations-are-complete',
  description:
    'A translation has every text and every section of its English entry, and no text of another.',
  check: (content) =>
    translationFiles(content).flatMap(
      ({ file, facts, body, original, originalPath, texts }): Finding[] => {
        if (original === undefined) {
          return [
            {
              file,
              field: 'file name',
              found: 'There is no English entry of this name.',
              remedy: `Name it after a file in content/${originalPath.replace(/\/.*/, '')}.`,
              soughtIn: `content/${originalPath}`,
            },
          ];
        }
        const sections = new Set(headingIdsOf(body));
        const keys = new Set(texts.map(({ key }) => key));
        return [
          ...texts
            .filter(({ translated }) => translated === undefined)
            .map(({ key, english }) => ({
              file,
              field: key,
              found: 'Missing.',
              remedy: `Translate “${english}”.`,
            })),
          ...textsOf(facts)
            .filter(({ field }) => !ownFields.test(field) && !keys.has(field))
            .map(({ field }) => ({
              file,
              field,
              found: 'The English entry has no such text.',
              remedy: 'Remove it, or correct the key.',
            })),
          ...headingIdsOf(original.body)
            .filter((section) => !sections.has(section))
            .map((section) => ({
              file,
              field: `{#${section}}`,
              found: `The English article has this section, the translation has not.`,
              remedy: `Translate it; keep the id.`,
            })),
        ];
      },
    ),
};
