/** Who wrote a status, as far as the line tells. */
export type Writer = 'product' | 'upstream' | 'unknown';

/** What a line says of who wrote its status. */
export interface Evidence {
  code?: string | undefined;
  /** What the server behind answered, as it is written; undefined where the format does not tell. */
  upstream?: string | undefined;
  /** Statuses that the product may have written in that place itself. */
  alsoOwn: readonly string[];
  /** Why it ended so; empty for nothing special. */
  flag: string;
  isQuiet: boolean;
  /** Whether a quiet flag says that the status came from the server behind. */
  quietMeansUpstream: boolean;
}

/** Who wrote the status of a line: the product, the server behind it, or nobody can tell. */
export function writerOf(evidence: Evidence): Writer {
  const { code = '', upstream, alsoOwn, flag, isQuiet, quietMeansUpstream } = evidence;
  if (upstream !== undefined) {
    const last = /\d{3}(?=\D*$)/.exec(upstream)?.[0];
    if (last !== code) return 'product';
    return alsoOwn.includes(code) ? 'unknown' : 'upstream';
  }
  if (!quietMeansUpstream) return 'unknown';
  return isQuiet || flag === '' ? 'upstream' : 'product';
}
