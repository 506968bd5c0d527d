import type { Finding, Rule } from './rule.ts';

/** The rank of its vendor orders the meanings of a number, so no two vendors have the same. */
export const vendorRanksAreUnique: Rule = {
  name: 'vendor-ranks-are-unique',
  description: 'No two vendors have the same prominence.',
  check: ({ vendors }) => {
    const seen = new Map<number, string>();
    return vendors.flatMap(({ file, facts: { prominence } }): Finding[] => {
      const first = seen.get(prominence);
      seen.set(prominence, first ?? file);
      return first === undefined
        ? []
        : [
            {
              file,
              field: 'prominence',
              found: `${first} has ${String(prominence)} already.`,
              remedy:
                'Decide whose codes people meet more often, and give the other the next number.',
            },
          ];
    });
  },
};
