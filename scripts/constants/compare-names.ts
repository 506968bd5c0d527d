import { isBefore } from '../../src/domain/version-order.ts';
import type { LibraryConstants } from '../../src/schemas/library-constants.ts';
import type { InstalledNames } from './installed-names.ts';
import { shortName } from './short-name.ts';

/** A name that stands on one side alone. */
export interface NameDifference {
  code: string;
  name: string;
  missingIn: 'ours' | 'theirs';
}

/**
 * Every name of an installed library that we do not have, and every preferred name of ours that it
 * does not have, unless that one came with a later version than the installed.
 */
export function compareNames(
  { names, otherNames, since }: LibraryConstants,
  installed: InstalledNames,
): NameDifference[] {
  const ours = Object.entries(names).map(([code, name]) => ({ code, name: shortName(name) }));
  const others = Object.entries(otherNames).flatMap(([code, all]) =>
    all.map(({ name }) => ({ code, name: shortName(name) })),
  );
  const missingFrom =
    (list: InstalledNames['names'], missingIn: NameDifference['missingIn']) =>
    ({ code, name }: InstalledNames['names'][number]) =>
      list.some((one) => one.code === code && one.name === name) ? [] : [{ code, name, missingIn }];
  const isLater = ({ code }: { code: string }) => isBefore(installed.version, since[code] ?? '0');

  return [
    ...installed.names.flatMap(missingFrom([...ours, ...others], 'ours')),
    ...ours.filter((name) => !isLater(name)).flatMap(missingFrom(installed.names, 'theirs')),
  ];
}

/** A difference in words. */
export function formatNameDifference({ code, name, missingIn }: NameDifference): string {
  return `${code} ${name} is missing ${missingIn === 'ours' ? 'in our list' : 'in the library'}`;
}
