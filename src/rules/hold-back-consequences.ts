import { matchesGlob } from 'node:path';
import type { Finding } from './rule.ts';

/**
 * Leaves out what is only the consequence of a file that cannot be read, so that one broken file is
 * one thing to mend and not a flood.
 * @param findings what the rules found
 * @param unreadable what kept files from being read
 */
export function holdBackConsequences(
  findings: readonly Finding[],
  unreadable: readonly Finding[],
): Finding[] {
  const files = [...new Set(unreadable.map(({ file }) => file.replace(/\.\w+$/, '')))];
  return findings.filter(
    ({ soughtIn }) => soughtIn === undefined || !files.some((file) => matchesGlob(file, soughtIn)),
  );
}
