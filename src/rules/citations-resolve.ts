import { citationsOf } from '../domain/citations-of-meaning.ts';
import { parseCitation } from '../domain/citation.ts';
import type { Finding, Rule } from './rule.ts';

/** Citations name a specification that we hold and a section that it has. */
export const citationsResolve: Rule = {
  name: 'citations-resolve',
  description:
    'Every citation names a specification under content/specifications and one of its sections.',
  check: ({ meanings, classes, fields, specifications }) => {
    const cited = [
      ...meanings.flatMap(({ file, facts }) =>
        citationsOf(facts).map((citation) => ({ file, ...citation })),
      ),
      ...classes.map(({ file, facts }) => ({
        file,
        field: 'citation',
        citation: facts.citation,
      })),
      ...fields.flatMap(({ file, facts: { citation } }) =>
        citation === undefined ? [] : [{ file, field: 'citation', citation }],
      ),
    ];
    return cited.flatMap(({ file, field, citation }): Finding[] => {
      const { specification: id, section } = parseCitation(citation);
      const specification = specifications.get(id);
      if (specification === undefined) {
        return [
          {
            file,
            field,
            found: `${citation} names a specification that is not here.`,
            remedy: `Add content/specifications/${id}.yaml, or correct the id.`,
          },
        ];
      }
      return section === '0' || section in specification.sections
        ? []
        : [
            {
              file,
              field,
              found: `${specification.name} has no section ${section} in our list.`,
              remedy: `Correct it, or add "${section}" to content/specifications/${id}.yaml once you have seen it.`,
            },
          ];
    });
  },
};
