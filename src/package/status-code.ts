/** A status code as programs hold it: `404` or `'404'`. */
export type StatusCode = number | string;

/** A status code as the data write it: three digits. */
export function digitsOf(code: StatusCode): string {
  return String(code).padStart(3, '0');
}

/** What a table has for a code; nothing for whatever is no code of it, `constructor` among them. */
export function rowOf<Row>(
  table: Readonly<Record<string, Row>>,
  code: StatusCode,
): Row | undefined {
  const digits = digitsOf(code);
  return Object.hasOwn(table, digits) ? table[digits] : undefined;
}
