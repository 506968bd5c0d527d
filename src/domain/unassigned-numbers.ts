import { isInRange } from './number-ranges.ts';

/** A row of the registry: a code or a range of codes, what it holds, and what defines it. */
export interface RegistryRow {
  value: string;
  description: string;
  reference: string;
}

/** Whether RFC 9110, section 15 allows the number as a status code: 100 to 599. */
export function isValid(code: string): boolean {
  return /^[1-5]\d\d$/.test(code);
}

/** Every number from 100 to 599, which is the range of RFC 9110, section 15. */
export const validCodes: readonly string[] = Array.from({ length: 500 }, (_, index) =>
  String(index + 100),
);

/** The numbers of the valid range that have no meaning, ascending. */
export function unassignedCodes(assigned: ReadonlySet<string>): string[] {
  return validCodes.filter((code) => !assigned.has(code));
}

/** The row of the registry that covers a number, for example `432-450` for 440. */
export function registryRowOf(code: string, rows: readonly RegistryRow[]): RegistryRow | undefined {
  return rows.find(({ value }) => isInRange(value, code));
}

/** The assigned numbers next to one that is not: the nearest below and the nearest above in its class. */
export function neighboursOf(code: string, assigned: readonly string[]): string[] {
  const ofClass = assigned.filter((other) => other.startsWith(code.charAt(0))).sort();
  const below = ofClass.filter((other) => other < code).at(-1);
  const above = ofClass.find((other) => other > code);
  return [below, above].filter((other) => other !== undefined);
}
