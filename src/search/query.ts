/**
 * Most characters of a query that are searched: more than any sentence or line of a log that people
 * search for. The lookup's time grows with the length, and 100,000 characters took 20 s.
 */
export const longestQuery = 300;

const toOneForm = (query: string) => query.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** What a reader typed, brought to one form: full-width letters narrowed, spaces collapsed, cut where it is too long. */
export function normalizeQuery(query: string): string {
  return toOneForm(query).slice(0, longestQuery).trimEnd();
}

/** Whether a query is longer than what is searched of it. */
export function isCut(query: string): boolean {
  return toOneForm(query).length > longestQuery;
}

/** Windows wraps a status code into an error number of its facility HTTP: 0x80190194 is 404. */
const windowsError = /\b0x8019([0-9a-f]{4})\b/i;

/** Runs of digits and points in a query, without the version of HTTP. */
function numbersIn(query: string): string[] {
  return (
    normalizeQuery(query)
      .replace(/\bhttp\/\d(\.\d)?/i, '')
      .replace(/^(\d) (\d) (\d)$/, '$1$2$3')
      .match(/\d+(?:\.\d+)*/g) ?? []
  );
}

/**
 * The status code that a query asks for: its only run of exactly three digits, wherever it stands
 * (`404`, `HTTP/1.1 502`, `nginx499`, `４０４`). Sub-codes such as `403.14` and longer numbers are not one.
 */
export function codeIn(query: string): string | undefined {
  const wrapped = windowsError.exec(normalizeQuery(query))?.[1];
  if (wrapped !== undefined) return String(parseInt(wrapped, 16)).padStart(3, '0');
  const [only, ...others] = numbersIn(query);
  return only !== undefined && others.length === 0 && /^\d{3}$/.test(only) ? only : undefined;
}

/** The sub-code that a query asks for: its only number, if that is one of IIS (`403.14`) or of Cloudflare (`1020`). */
export function subCodeIn(query: string): string | undefined {
  const [only, ...others] = numbersIn(query);
  return only !== undefined && others.length === 0 && /^(\d{3}\.\d+|1\d{3})$/.test(only)
    ? only
    : undefined;
}
