import { parseCitation } from '../domain/citation.ts';
import { filesOf } from './content.ts';
import type { Finding, Rule } from './rule.ts';
import { textsOf } from './texts-of.ts';

/** Citations name a specification that we hold and a section that it has. */
export const citationsResolve: Rule = {
  name: 'citations-resolve',
  description:
    'Every citation names a specification under content/specifications and one of its sections.',
  check: (content) => {
    const specifications = new Map(content.specifications.map(({ id, facts }) => [id, facts]));
    const cited = filesOf(content).flatMap(({ file, facts }) =>
      textsOf(facts)
        .filter(({ field }) => /(^|\.)citation$/.test(field))
        .map(({ field, text }) => ({ file, field, citation: text })),
    );
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
            soughtIn: `content/specifications/${id}`,
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
