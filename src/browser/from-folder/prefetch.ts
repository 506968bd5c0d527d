/** Does nothing: a page in a folder is there at once. */
export function prefetchOnIntent(): void {
  // A browser would refuse, and say so.
}
