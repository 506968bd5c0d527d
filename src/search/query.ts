/**
 * Most characters of a query that are searched for words: more than any sentence or line of a log
 * that people search for. The lookup's time grows with the length, and 100,000 characters took 20 s.
 */
export const longestQuery = 300;

/** Full-width letters narrowed, spaces collapsed. */
export function toOneForm(query: string): string {
  return query.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** What a reader typed, brought to one form, cut where it is too long. */
export function normalizeQuery(query: string): string {
  return toOneForm(query).slice(0, longestQuery).trimEnd();
}

/** Whether a query is longer than what is searched of it. */
export function isCut(query: string): boolean {
  return toOneForm(query).length > longestQuery;
}
