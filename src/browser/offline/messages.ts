/** What a page asks of the worker; answered through the port that comes along. */
export type Question =
  /** How whole a language is kept. */
  | { type: 'state'; locale: string }
  /** Loads again what is missing or damaged of all that is kept. */
  | { type: 'repair' }
  /** Takes over from the worker before it, if no other page of the site is open. */
  | { type: 'take-over' };

/** How whole a language is kept. */
export interface KeptState {
  /** Bundles that are missing or damaged. */
  missing: number;
  bundles: number;
  /** When it was kept, in milliseconds since 1970; nothing if that is not known. */
  since: number | undefined;
}

/** What the worker tells every page while it keeps. */
export type Report =
  { type: 'progress'; done: number; of: number } | { type: 'failure'; reason: 'network' | 'space' };
