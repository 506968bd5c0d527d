/** Ids of the classes: the five of RFC 9110, section 15, and one for numbers outside them. */
export const statusClassIds = ['1xx', '2xx', '3xx', '4xx', '5xx', 'other'] as const;

export type StatusClassId = (typeof statusClassIds)[number];

/**
 * Class of a three-digit number. RFC 9110 sorts 100 to 599 by the first digit;
 * 000 and everything from 600 up has no class.
 */
export function statusClassOf(code: string): StatusClassId {
  return statusClassIds.find((id) => code.startsWith(id.charAt(0))) ?? 'other';
}

/** The digit that styles use to pick the colour of a class; `0` for numbers outside the classes. */
export function classDigit(id: StatusClassId): string {
  return id === 'other' ? '0' : id.charAt(0);
}
