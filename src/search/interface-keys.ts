/** Interface strings that the search needs in the browser; they come with the lookup's entries. */
export const searchInterfaceKeys = [
  'search.heading',
  'search.count.one',
  'search.count.other',
  'search.none',
  'search.cut',
  'search.partFailed',
  'search.unassigned',
  'search.outOfRange',
  'search.explain',
  'search.explain.what',
  'search.foreign',
  'search.detail',
] as const;

export type SearchInterfaceKey = (typeof searchInterfaceKeys)[number];
