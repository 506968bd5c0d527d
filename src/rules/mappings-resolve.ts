import { hasCode } from '../domain/default-behaviour.ts';
import type { Content } from './content.ts';
import type { Finding, Rule } from './rule.ts';

type MappingFile = Content['mappings'][number];

/** Mappings name codes that have a meaning, and in one direction give a code one mark. */
export const mappingsResolve: Rule = {
  name: 'mappings-resolve',
  description:
    'Every status code of a mapping has a meaning, and a status code becomes one mark, not two.',
  check: ({ mappings, meanings }) => {
    const known = [...new Set(meanings.map(({ facts }) => facts.code))];
    return mappings.flatMap((mapping) => [
      ...unknownCodes(mapping, known),
      ...twice(mapping, known),
    ]);
  },
};

/** A range has to hold a code with a meaning; a number alone has to be one. */
function unknownCodes({ file, facts }: MappingFile, known: readonly string[]): Finding[] {
  return facts.rows.flatMap(({ id, codes }, index) =>
    codes
      .filter((range) => !known.some((code) => hasCode([range], code)))
      .map((range) => ({
        file,
        field: `rows.${String(index)}.codes`,
        found: `No meaning has the code ${range}, which ${id} names.`,
        remedy: 'Correct the number, or add the meaning under content/codes first.',
        soughtIn: `content/codes/*/${range.slice(0, 3)}*`,
      })),
  );
}

/** Codes that become two marks. */
function twice({ file, facts }: MappingFile, known: readonly string[]): Finding[] {
  if (facts.direction === 'to-http') return [];
  return facts.rows.flatMap(({ id, codes }, index) => {
    const earlier = facts.rows.slice(0, index);
    return known.flatMap((code): Finding[] => {
      const other = hasCode(codes, code)
        ? earlier.find((row) => hasCode(row.codes, code))
        : undefined;
      if (other === undefined) return [];
      return [
        {
          file,
          field: `rows.${String(index)}.codes`,
          found: `${code} becomes ${id} here and ${other.id} above.`,
          remedy: 'Leave it in one of the two rows.',
        },
      ];
    });
  });
}
