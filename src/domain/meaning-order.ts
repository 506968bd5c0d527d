import type { Meaning } from '../schemas/meaning.ts';

/** What the order of the meanings of one number depends on. */
export interface Orderable {
  id: string;
  facts: Pick<Meaning, 'code' | 'registration'>;
  /** Rank of the vendor; 0 for the IETF. */
  prominence: number;
}

const useRank = { active: 0, unconfirmed: 1, deprecated: 2, retired: 3 } as const;

function rankOf({ facts }: Orderable): number {
  return facts.registration.kind === 'unofficial' ? useRank[facts.registration.use] : 0;
}

/** By number; then the registered meaning, then the vendors people meet most, living ones first. */
export function compareMeanings(a: Orderable, b: Orderable): number {
  return (
    a.facts.code.localeCompare(b.facts.code) ||
    a.prominence - b.prominence ||
    rankOf(a) - rankOf(b) ||
    a.id.localeCompare(b.id)
  );
}
