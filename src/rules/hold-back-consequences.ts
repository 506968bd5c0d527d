import { matchesGlob } from 'node:path';
import type { ReadContent } from './read-content.ts';
import type { Finding } from './rule.ts';

/**
 * Leaves out what is only the consequence of a file that is not part of the content, so that one
 * broken file is one thing to mend and not a flood. While a file has a name or a place that says
 * nothing, it may be whatever is missed, so every such finding waits for it.
 * @param broken what the rules found
 * @param read what kept files from being part of the content
 */
export function holdBackConsequences(
  broken: readonly Finding[],
  { findings, strays }: Pick<ReadContent, 'findings' | 'strays'>,
): Finding[] {
  const files = [...new Set(findings.map(({ file }) => file.replace(/\.\w+$/, '')))];
  return broken.filter(
    ({ soughtIn }) =>
      soughtIn === undefined ||
      (strays.length === 0 && !files.some((file) => matchesGlob(file, soughtIn))),
  );
}
