/**
 * The twenty numbers that came up most in the 110 public questions and reports, English and
 * Japanese, from which this reference was planned. No figures of traffic exist that we could use
 * instead; where two came up alike, the choice is ours.
 */
export const oftenAsked: readonly string[] = [
  ...['200', '204', '301', '302', '303', '304', '307'],
  ...['400', '401', '403', '404', '409', '412', '422', '429', '499'],
  ...['500', '502', '503', '504'],
];
