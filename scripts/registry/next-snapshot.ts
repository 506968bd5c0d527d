import type { RegistrySnapshot } from '../../src/schemas/registry-snapshot.ts';
import type { RegistryChange } from './compare-snapshots.ts';

/** The dates of a new copy, and its note where somebody wrote one. */
export type SnapshotDates = Pick<RegistrySnapshot, 'updated' | 'compared' | 'note'>;

/**
 * What to write beside a new copy of the registry. A note that is not given anew is kept, without
 * the sentences about codes that changed.
 */
export function nextSnapshot(
  previous: RegistrySnapshot,
  { updated, compared, note }: SnapshotDates,
  changes: readonly RegistryChange[],
): RegistrySnapshot {
  const kept = note ?? withoutSentencesAbout(changes, previous.note ?? '');
  const { registry, url } = previous;
  return { registry, url, updated, compared, ...(kept !== '' && { note: kept }) };
}

/** A text without the sentences that name one of the codes. */
function withoutSentencesAbout(changes: readonly RegistryChange[], text: string): string {
  return text
    .split(/(?<=\.) /)
    .filter((sentence) => !changes.some(({ code }) => new RegExp(`\\b${code}\\b`).test(sentence)))
    .join(' ');
}
