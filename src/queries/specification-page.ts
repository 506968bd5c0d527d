import { citationsOf } from '../domain/citations-of-meaning.ts';
import { parseCitation, sectionUrl } from '../domain/citation.ts';
import { anchorOf } from '../domain/meaning-id.ts';
import { classDigit, statusClassOf } from '../domain/status-class.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Specification } from '../schemas/specification.ts';
import { linkToCode, type Link } from './links.ts';
import { listMeanings } from './meanings.ts';
import { titleOf } from './meaning-view.ts';
import { mapSpecifications } from './specifications.ts';

/** A meaning that cites a specification, with the sections it cites. */
export interface CitingMeaning {
  code: string;
  title: string;
  classDigit: string;
  link: Link;
  sections: { section: string; url: string }[];
}

/** A document, and the meanings that rest on it. */
export interface SpecificationPage {
  id: string;
  specification: Specification;
  obsoletes: { id: string; name: string; isHere: boolean }[];
  obsoletedBy: { id: string; name: string; isHere: boolean }[];
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
export async function listSpecificationPages(locale: Locale): Promise<SpecificationPage[]> {
  const specifications = await mapSpecifications();
  const meanings = await listMeanings();
  const nameOf = (id: string) => ({
    id,
    name: specifications.get(id)?.name ?? id.toUpperCase().replace(/^RFC/, 'RFC '),
    isHere: specifications.has(id),
  });
  const pages = await Promise.all(
    [...specifications].map(async ([id, specification]) => {
      const citing = await Promise.all(
        meanings.map(async ({ id: meaningId, facts }) => {
          const own = citationsOf(facts).filter(
            ({ citation }) => parseCitation(citation).specification === id,
          );
          const sections = [
            ...new Set(own.map(({ citation }) => parseCitation(citation).section)),
          ].sort(compareSections);
          return {
            isDefinition: own.some(({ field }) => field === 'registration.citation'),
            code: facts.code,
            title: titleOf(facts),
            classDigit: classDigit(statusClassOf(facts.code)),
            link: await linkToCode(locale, facts.code, anchorOf(meaningId)),
            sections: sections.map((section) => ({
              section,
              url: sectionUrl(specification, section),
            })),
          };
        }),
      );
      const resting = citing.filter(({ sections }) => sections.length > 0);
      return {
        id,
        specification,
        obsoletes: specification.obsoletes.map(nameOf),
        obsoletedBy: specification.obsoletedBy.map(nameOf),
        defines: resting.filter(({ isDefinition }) => isDefinition),
        cited: resting.filter(({ isDefinition }) => !isDefinition),
      };
    }),
  );
  return pages.sort((a, b) => b.specification.date.localeCompare(a.specification.date));
}
