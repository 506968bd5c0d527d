import { headingIdsOf } from '../domain/headings.ts';
import { pairedTexts } from '../domain/in-language.ts';
import type { Finding, Rule } from './rule.ts';

/** A translation belongs to an English entry and carries all of its texts and sections. */
export const translationsAreComplete: Rule = {
  name: 'translations-are-complete',
  description: 'A translation has every text and every section of its English entry.',
  check: ({ meanings, meaningTranslations }) =>
    meaningTranslations.flatMap(({ file, id, facts, body }): Finding[] => {
      const original = meanings.find((meaning) => id.endsWith(`/${meaning.id}`));
      if (original === undefined) {
        return [
          {
            file,
            field: 'file name',
            found: 'There is no English entry of this name.',
            remedy: `Name it after a file in content/codes.`,
            soughtIn: `content/codes/${id.replace(/^[^/]*\//, '')}`,
          },
        ];
      }
      const sections = new Set(headingIdsOf(body));
      return [
        ...pairedTexts(original.facts, facts)
          .filter(({ translated }) => translated === undefined)
          .map(({ key, english }) => ({
            file,
            field: key,
            found: 'Missing.',
            remedy: `Translate “${english}”.`,
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
    }),
};
