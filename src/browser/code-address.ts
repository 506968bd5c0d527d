import { isInRange } from '../domain/number-ranges.ts';
import { isValid } from '../domain/unassigned-numbers.ts';

/** Whether a list of ranges, separated by spaces, holds the number. */
const holds = (ranges: string | undefined, code: string) =>
  ranges?.split(' ').some((range) => isInRange(range, code)) ?? false;

/**
 * Address of the page that answers a number: its own, in the page's language where that exists, or
 * the one that explains the range for a number outside of it that nobody uses.
 * @param dataset of a search form
 * @param code any number
 */
export function codeAddress(dataset: DOMStringMap, code: string): string {
  const { code: own = '', range = '', otherNumbers, untranslated, sourceCode } = dataset;
  if (!isValid(code) && !holds(otherNumbers, code)) return range;
  const template = holds(untranslated, code) ? (sourceCode ?? own) : own;
  return template.replace('{code}', code);
}
