import type { Finding, Rule } from './rule.ts';

/** Where a number has several meanings, each says how to recognise it. */
export const sharedNumbersAreToldApart: Rule = {
  name: 'shared-numbers-are-told-apart',
  description: 'A meaning that shares its number says in recognise how to tell it from the others.',
  check: ({ meanings }) =>
    [...Map.groupBy(meanings, ({ facts }) => facts.code)].flatMap(([code, owners]): Finding[] =>
      owners.length === 1
        ? []
        : owners
            .filter(({ facts }) => facts.recognise === undefined)
            .map(({ file }) => ({
              file,
              field: 'recognise',
              found: `Missing, though ${code} has ${String(owners.length)} meanings.`,
              remedy: 'Say in one or two sentences how a reader can tell that it is this one.',
            })),
    ),
};
