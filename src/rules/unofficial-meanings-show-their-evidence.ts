import { ietf } from '../domain/meaning-id.ts';
import type { Finding, Rule } from './rule.ts';

/** Only the IETF registers; everything a vendor means is unofficial and graded by its sources. */
export const unofficialMeaningsShowTheirEvidence: Rule = {
  name: 'unofficial-meanings-show-their-evidence',
  description:
    'A vendor’s meaning is unofficial, and its evidence grade is that of at least one of its sources.',
  check: ({ meanings }) =>
    meanings.flatMap(({ file, facts }): Finding[] => {
      const { registration } = facts;
      if (facts.vendor === ietf) return [];
      if (registration.kind !== 'unofficial') {
        return [
          {
            file,
            field: 'registration.kind',
            found: `${registration.kind}, but ${facts.vendor} is a vendor.`,
            remedy: 'Write kind: unofficial, with use, evidence and product.',
          },
        ];
      }
      const kinds = new Set(facts.sources.map((source) => source.kind));
      return kinds.has(registration.evidence)
        ? []
        : [
            {
              file,
              field: 'registration.evidence',
              found: `${registration.evidence}, but the sources are of kind ${[...kinds].join(', ')}.`,
              remedy: 'Add a source of that kind, or lower the grade.',
            },
          ];
    }),
};
