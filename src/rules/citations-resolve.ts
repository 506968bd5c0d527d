import { parseCitation } from '../domain/citation.ts';
import type { Meaning } from '../schemas/meaning.ts';
import type { Finding, Rule } from './rule.ts';

/** Every citation of a meaning, with the field it stands in. */
function citationsOf(facts: Meaning): { field: string; citation: string }[] {
  const found: { field: string; citation: string | undefined }[] = [
    {
      field: 'registration.citation',
      citation: facts.registration.kind === 'unofficial' ? undefined : facts.registration.citation,
    },
    ...(['side', 'cacheable', 'content', 'method', 'retry'] as const).map((fact) => ({
      field: `${fact}.citation`,
      citation: facts[fact]?.citation,
    })),
    ...(['fields', 'requestFields', 'formerly', 'history'] as const).flatMap((list) =>
      facts[list].map(({ citation }, index) => ({
        field: `${list}.${String(index)}.citation`,
        citation,
      })),
    ),
  ];
  return found.flatMap(({ field, citation }) =>
    citation === undefined ? [] : [{ field, citation }],
  );
}

/** Citations name a specification that we hold and a section that it has. */
export const citationsResolve: Rule = {
  name: 'citations-resolve',
  description:
    'Every citation names a specification under content/specifications and one of its sections.',
  check: ({ meanings, classes, specifications }) => {
    const cited = [
      ...meanings.flatMap(({ file, facts }) =>
        citationsOf(facts).map((citation) => ({ file, ...citation })),
      ),
      ...classes.map(({ file, facts }) => ({
        file,
        field: 'citation',
        citation: facts.citation,
      })),
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
