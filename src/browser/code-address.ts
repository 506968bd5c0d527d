import { isInRange } from '../domain/number-ranges.ts';
import { isValid } from '../domain/unassigned-numbers.ts';

/** Whether a list of ranges, separated by spaces, holds the number. */
const holds = (ranges: string | undefined, code: string) =>
  ranges?.split(' ').some((range) => isInRange(range, code)) ?? false;

/**
 * Address of the page that answers a number: its own, in the page's language where that exists, or
 * the one that explains the range for a number outside of it that nobody uses.
 * @param data attributes of an element that `src/queries/code-address-data.ts` made
 * @param code any number
 */
export function codeAddress(data: DOMStringMap, code: string): string {
  if (!isValid(code) && !holds(data['otherNumbers'], code)) return data['range'] ?? '';
  const template = holds(data['untranslated'], code) ? data['sourceCode'] : data['code'];
  return template?.replace('{code}', code) ?? '';
}

/** The number whose page an address of the page's language leads to, if it is the address of one. */
export function codeAt(data: DOMStringMap, address: string): string | undefined {
  const [before] = data['code']?.split('{code}') ?? [];
  if (before === undefined || !address.startsWith(before)) return undefined;
  return /^\d{3}(?=[/?#]|$)/.exec(address.slice(before.length))?.[0];
}
