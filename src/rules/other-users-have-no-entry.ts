import { validCodes } from '../domain/unassigned-numbers.ts';
import type { Finding, Rule } from './rule.ts';

const file = 'content/other-users.yaml';

/** The list of other users holds numbers that have a page as unassigned ones, and no others. */
export const otherUsersHaveNoEntry: Rule = {
  name: 'other-users-have-no-entry',
  description:
    'A number in content/other-users.yaml is from 100 to 599 and has no entry in content/codes.',
  check: ({ meanings, otherUsers }) => {
    const assigned = new Set(meanings.map(({ facts }) => facts.code));
    return otherUsers.flatMap((code): Finding[] => {
      if (assigned.has(code)) {
        return [
          {
            file,
            field: code,
            found: 'The number has an entry in content/codes.',
            remedy: 'Write an entry for this user, too, and remove it here.',
          },
        ];
      }
      return validCodes.includes(code)
        ? []
        : [{ file, field: code, found: 'It is outside of 100 to 599.', remedy: 'Remove it.' }];
    });
  },
};
