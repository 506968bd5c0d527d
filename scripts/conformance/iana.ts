import { isAssigned, phraseIn } from '../../src/domain/registry.ts';
import type { RegistryRow } from '../../src/domain/unassigned-numbers.ts';
import { textsByCode, type PhraseSource } from './phrase-source.ts';

/**
 * The phrases of the registry snapshot, without the marks TEMPORARY and OBSOLETED.
 * @param updated the registry's own date, which stands for its version
 */
export function ianaPhrases(rows: readonly RegistryRow[], updated: string): PhraseSource {
  return {
    id: 'iana',
    name: 'IANA registry',
    version: updated,
    writes: 'phrases',
    texts: textsByCode(
      rows
        .filter(isAssigned)
        .map(({ value, description }) => [value, phraseIn(description)] as const),
    ),
  };
}
