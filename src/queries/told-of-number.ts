import { codesOfComparison } from '../domain/comparison-id.ts';
import { sourceLocale } from '../i18n/languages.ts';
import { absolute } from '../i18n/site-paths.ts';
import type { PublishedNumber } from '../schemas/published-number.ts';
import { listChoices } from './choice-list.ts';
import { listComparisons } from './comparison-list.ts';
import { listGuides } from './guides.ts';
import { listSymptoms } from './symptoms.ts';

/** What the site tells of a number apart from its own page, as programs get it. */
type ToldOfNumber = Pick<PublishedNumber, 'symptoms' | 'choices' | 'comparisons' | 'guides'>;

/** A function that gives the symptoms, situations, comparisons and guides of a number. */
export async function listTold(): Promise<(code: string) => ToldOfNumber> {
  const symptoms = await listSymptoms(sourceLocale);
  const choices = await listChoices(sourceLocale);
  const comparisons = await listComparisons(sourceLocale);
  const guides = await listGuides(sourceLocale);
  return (code) => ({
    symptoms: symptoms
      .filter(({ codes }) => codes.some((other) => other.code === code))
      .map(({ id, link, title, summary }) => ({ id, url: absolute(link.href), title, summary })),
    choices: choices.flatMap(({ id, link, situation, entry: { data } }) => {
      const lists = [
        ['recommended', data.recommended],
        ['alternative', data.alternatives],
        ['avoid', data.avoid],
      ] as const;
      const verdict = lists.find(([, rows]) => rows.some((row) => row.code === code))?.[0];
      return verdict === undefined ? [] : [{ id, url: absolute(link.href), situation, verdict }];
    }),
    comparisons: comparisons
      .filter(({ id }) => codesOfComparison(id).includes(code))
      .map(({ id, link, entry }) => ({
        id,
        url: absolute(link.href),
        difference: entry.data.difference,
      })),
    guides: guides
      .filter(({ entry }) => entry.data.codes.includes(code))
      .map(({ id, link, title }) => ({ id, url: absolute(link.href), title })),
  });
}
