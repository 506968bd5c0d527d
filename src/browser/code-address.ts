/** Numbers that RFC 9110, section 15 allows; each of them has a page, with a meaning or without. */
const isValid = (code: string) => /^[1-5]\d\d$/.test(code);

const isAssigned = ({ numbers }: DOMStringMap, code: string) =>
  numbers?.split(' ').includes(code) ?? false;

/** What is known of a number before anything has loaded. */
export type NumberKind = 'assigned' | 'unassigned' | 'outOfRange';

/** @param dataset of a search form, which holds the numbers that have a meaning */
export function kindOf(dataset: DOMStringMap, code: string): NumberKind {
  if (isAssigned(dataset, code)) return 'assigned';
  return isValid(code) ? 'unassigned' : 'outOfRange';
}

/**
 * Address of the page that answers a number: its own, in the page's language where that exists, or
 * the one that explains the range for a number outside of it.
 * @param dataset of a search form
 * @param code any number
 */
export function codeAddress(dataset: DOMStringMap, code: string): string {
  const { codes = '', range = '', translatedNumbers, translatedCodes } = dataset;
  const kind = kindOf(dataset, code);
  if (kind === 'outOfRange') return range;
  const isTranslated =
    kind === 'unassigned' || (translatedNumbers?.split(' ').includes(code) ?? false);
  return `${isTranslated ? (translatedCodes ?? codes) : codes}/${code}`;
}
