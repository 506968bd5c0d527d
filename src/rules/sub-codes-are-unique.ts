import type { Finding, Rule } from './rule.ts';

/** A sub-code is an anchor on its vendor's page, so a vendor has each of them once. */
export const subCodesAreUnique: Rule = {
  name: 'sub-codes-are-unique',
  description: 'A vendor has each sub-code once, over all of its lists.',
  check: ({ subCodeLists }) => {
    const seen = new Map<string, string>();
    return subCodeLists.flatMap(({ file, facts }): Finding[] =>
      facts.subCodes.flatMap(({ id }) => {
        const key = `${facts.vendor} ${id}`;
        const first = seen.get(key);
        seen.set(key, first ?? file);
        return first === undefined
          ? []
          : [
              {
                file,
                field: `subCodes, ${id}`,
                found: `${id} stands in ${first} already.`,
                remedy: 'Join the two rows.',
              },
            ];
      }),
    );
  },
};
