/**
 * Id of a header field, which names its file and its page: the field name in lower case.
 * @returns nothing for words in brackets, which stand for no single field: `(any field)`
 */
export function fieldId(name: string): string | undefined {
  return name.startsWith('(') ? undefined : name.toLowerCase();
}
