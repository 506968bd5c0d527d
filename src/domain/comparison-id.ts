/** What the id of a comparison looks like: its codes, two or more. */
export const comparisonIdForm = /^\d{3}(-vs-\d{3})+$/;

/** The codes that an id names, in its order: `401-vs-403` gives 401 and 403. */
export function codesOfComparison(id: string): string[] {
  return id.split('-vs-');
}
