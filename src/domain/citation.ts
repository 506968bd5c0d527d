import type { Specification } from '../schemas/specification.ts';

/** A citation ready to show: its words and its address. */
export interface ResolvedCitation {
  label: string;
  url: string;
}

/** Splits `rfc9110#15.5.5` into the specification's id and the section. */
export function parseCitation(citation: string): { specification: string; section: string } {
  const [specification = '', section = ''] = citation.split('#');
  return { specification, section };
}

/**
 * Address of a section. Appendices have letters, and RFC pages name their anchors `appendix-B`;
 * section 0 stands for the front matter, which has no anchor.
 */
export function sectionUrl(specification: Specification, section: string): string {
  if (section === '0') return specification.url;
  const url = specification.sectionUrl.replace('{section}', section);
  return /^[A-Z]/.test(section) ? url.replace('#section-', '#appendix-') : url;
}

/**
 * @param citation as typed in the frontmatter
 * @param specifications by id
 * @param label makes the words from the document's name and the section
 * @throws when the specification is not in the map; the content rules report that earlier and better
 */
export function resolveCitation(
  citation: string,
  specifications: ReadonlyMap<string, Specification>,
  label: (name: string, section: string) => string,
): ResolvedCitation {
  const { specification: id, section } = parseCitation(citation);
  const specification = specifications.get(id);
  if (specification === undefined) {
    throw new Error(`${citation}: content/specifications/${id}.yaml does not exist.`);
  }
  return {
    label: section === '0' ? specification.name : label(specification.name, section),
    url: sectionUrl(specification, section),
  };
}
