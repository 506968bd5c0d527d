/** Finds nothing: the program of the full text is not one that a browser reads from a folder. */
export function searchFullText(): Promise<[]> {
  return Promise.resolve([]);
}
