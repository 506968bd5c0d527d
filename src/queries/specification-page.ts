import { citationsOf } from '../domain/citations-of-meaning.ts';
import { parseCitation, sectionUrl } from '../domain/citation.ts';
import type { Locale } from '../i18n/languages.ts';
import type { Specification } from '../schemas/specification.ts';
import { mapSpecifications } from './citations.ts';
import { editionIn } from './edition.ts';
import { listEntries } from './entries.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';
import type { Link } from './links.ts';
import type { MeaningReference } from './meaning-reference.ts';
import { listMeanings } from './meanings.ts';
import { oncePerLocale } from './remember.ts';

/** A meaning that cites a specification, with the sections it cites. */
export interface CitingMeaning {
  meaning: MeaningReference;
  sections: { label: string; url: string }[];
}

/** Another document, with a link if it has a page here. */
export interface RelatedDocument {
  name: string;
  link: Link | undefined;
}

/** A document, and the meanings that rest on it. */
export interface ListedSpecification {
  id: string;
  link: Link;
  specification: Specification;
  /** Its titles: its own, and before that what it is called in the language of the page. */
  titles: string[];
  /** What the reader has to know of the translation. */
  notice: string | undefined;
  obsoletes: RelatedDocument[];
  obsoletedBy: RelatedDocument[];
  /** Meanings whose registration names a section of it. */
  defines: CitingMeaning[];
  /** Meanings that cite it otherwise. */
  cited: CitingMeaning[];
}

/** Orders sections as a table of contents does: 9 before 10, appendices last. */
function compareSections(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** Every specification with the meanings that rest on it, newest first. */
export const listSpecifications = oncePerLocale(async (locale): Promise<ListedSpecification[]> => {
  const { language, link, refer } = await editionIn(locale);
  const { t } = language;
  const specifications = await mapSpecifications();
  const entries = await listEntries('specifications', locale);
  const citing = Map.groupBy(
    (await listMeanings()).flatMap((meaning) =>
      citationsOf(meaning.facts).map(({ field, citation }) => ({
        meaning,
        isDefinition: field === 'registration.citation',
        ...parseCitation(citation),
      })),
    ),
    ({ specification }) => specification,
  );
  const relate = (id: string): RelatedDocument => ({
    name: specifications.get(id)?.name ?? id.toUpperCase().replace(/^RFC/, 'RFC '),
    link: specifications.has(id) ? link({ kind: 'specification', id }) : undefined,
  });
  return entries
    .map(({ id, facts, notice }) => {
      const specification = specifications.get(id) ?? facts;
      const byMeaning = [...Map.groupBy(citing.get(id) ?? [], ({ meaning }) => meaning)].map(
        ([meaning, citations]) => ({
          isDefinition: citations.some(({ isDefinition }) => isDefinition),
          meaning: refer(meaning),
          sections: [...new Set(citations.map(({ section }) => section))]
            .sort(compareSections)
            .map((section) => ({
              label: section === '0' ? specification.name : t('citation.sectionAlone', { section }),
              url: sectionUrl(specification, section),
            })),
        }),
      );
      return {
        id,
        link: link({ kind: 'specification', id }),
        specification,
        titles: [...new Set([facts.title, specification.title])],
        notice,
        obsoletes: specification.obsoletes.map(relate),
        obsoletedBy: specification.obsoletedBy.map(relate),
        defines: byMeaning.filter(({ isDefinition }) => isDefinition),
        cited: byMeaning.filter(({ isDefinition }) => !isDefinition),
      };
    })
    .sort((a, b) => b.specification.date.localeCompare(a.specification.date));
});

/** Specifications that matter to status codes in one way. */
export interface SpecificationGroup {
  id: string;
  name: string;
  specifications: ListedSpecification[];
}

/**
 * Every specification, newest first: those that define codes of today, those whose rules the facts
 * cite, and those of which only the history speaks, since others took their place.
 */
export async function groupSpecifications(locale: Locale): Promise<SpecificationGroup[]> {
  const { t } = (await editionIn(locale)).language;
  const groupOf = ({ defines, obsoletedBy }: ListedSpecification) =>
    defines.length > 0 ? 'defining' : obsoletedBy.length > 0 ? 'replaced' : 'cited';
  const byGroup = Map.groupBy(await listSpecifications(locale), groupOf);
  return (['defining', 'cited', 'replaced'] as const).map((id) => ({
    id,
    name: t(`specifications.group.${id}`),
    specifications: byGroup.get(id) ?? [],
  }));
}

/** Everything that the page of a specification shows. */
export interface SpecificationPage extends ListedSpecification {
  frame: Frame;
  breadcrumb: LabelledLink[];
}

/** The page of a specification by the id of its file. */
export async function getSpecificationPage(locale: Locale, id: string): Promise<SpecificationPage> {
  const { language, link } = await editionIn(locale);
  const listed = (await listSpecifications(locale)).find((document) => document.id === id);
  if (listed === undefined) throw new Error(`content/specifications/${id}.yaml does not exist.`);
  return {
    ...listed,
    frame: await getFrame(locale, { kind: 'specification', id }),
    breadcrumb: [
      { label: language.t('specifications.title'), ...link({ kind: 'specifications' }) },
    ],
  };
}
