import { getCollection, type CollectionEntry } from 'astro:content';
import { editionIn } from './edition.ts';
import type { Link } from './links.ts';
import { numberReferences, type NumberReference } from './number-reference.ts';
import { oncePerLocale } from './remember.ts';

/** A guide as lists show it. */
export interface ListedGuide {
  id: string;
  link: Link;
  title: string;
  /** The answer in one or two sentences. */
  summary: string;
  numbers: NumberReference[];
  entry: CollectionEntry<'guides'>;
}

/** Every guide, by its title. */
export const listGuides = oncePerLocale(async (locale): Promise<ListedGuide[]> => {
  const edition = await editionIn(locale);
  const number = await numberReferences(edition);
  return (await getCollection('guides'))
    .map((entry) => ({
      id: entry.id,
      link: edition.link({ kind: 'guide', id: entry.id }),
      title: entry.data.title,
      summary: entry.data.summary,
      numbers: entry.data.codes.map(number),
      entry,
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
});

/** Kinds of page to which a guide leads, and which lead to it. */
export type GuidedKind = 'codes' | 'symptoms' | 'choices' | 'comparisons' | 'vendors' | 'fields';

/** The guides that tell of something, by its id: `guidesAbout(locale, 'codes', '504')`. */
export async function guidesAbout(
  locale: Parameters<typeof listGuides>[0],
  kind: GuidedKind,
  id: string,
): Promise<ListedGuide[]> {
  return (await listGuides(locale)).filter(({ entry }) => entry.data[kind].includes(id));
}
