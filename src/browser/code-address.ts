/**
 * Address of a number's page, from what the page writes on its search form: in the page's language
 * where that exists, else in the source language.
 * @returns nothing for a number that has no page
 */
export function codeAddress(dataset: DOMStringMap, code: string): string | undefined {
  const has = (numbers: string | undefined) => numbers?.split(' ').includes(code) ?? false;
  if (has(dataset['translatedNumbers'])) return `${dataset['translatedCodes'] ?? ''}/${code}`;
  return has(dataset['numbers']) ? `${dataset['codes'] ?? ''}/${code}` : undefined;
}
