import { getCollection, type CollectionEntry } from 'astro:content';
import { codesOfComparison } from '../domain/comparison-id.ts';
import { editionIn } from './edition.ts';
import type { Link } from './links.ts';
import { numberReferences, type NumberReference } from './number-reference.ts';
import { oncePerLocale } from './remember.ts';

/** A comparison as lists show it. */
export interface ListedComparison {
  id: string;
  link: Link;
  codes: string[];
  /** The codes in words: `401 or 403`, `301, 302 or 303`. */
  label: string;
  numbers: NumberReference[];
  entry: CollectionEntry<'comparisons'>;
}

/** Every comparison, by its codes. */
export const listComparisons = oncePerLocale(async (locale): Promise<ListedComparison[]> => {
  const edition = await editionIn(locale);
  const number = await numberReferences(edition);
  return (await getCollection('comparisons'))
    .map((entry) => {
      const codes = codesOfComparison(entry.id);
      return {
        id: entry.id,
        link: edition.link({ kind: 'comparison', id: entry.id }),
        codes,
        label: [codes.slice(0, -1).join(', '), codes.at(-1) ?? ''].join(
          edition.language.t('choose.or'),
        ),
        numbers: codes.map(number),
        entry,
      };
    })
    .sort((a, b) => a.id.localeCompare(b.id));
});

/** The comparisons that a code is in. */
export const comparisonsByCode = oncePerLocale(
  async (locale): Promise<ReadonlyMap<string, ListedComparison[]>> => {
    const pairs = (await listComparisons(locale)).flatMap((comparison) =>
      comparison.codes.map((code) => ({ code, comparison })),
    );
    return new Map(
      [...Map.groupBy(pairs, ({ code }) => code)].map(([code, found]) => [
        code,
        found.map(({ comparison }) => comparison),
      ]),
    );
  },
);
