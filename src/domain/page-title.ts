/** Most characters of a title: what a list of search results shows whole. */
export const longestTitle = 65;

/**
 * The title to use of several that say the same in fewer and fewer words: the first that is shown
 * whole.
 * @param candidates longest first; the last is used if none fits
 */
export function fittingTitle(candidates: readonly [string, ...string[]]): string {
  const [first] = candidates;
  return candidates.find(({ length }) => length <= longestTitle) ?? candidates.at(-1) ?? first;
}

/** A title with the name of the site at its end, where both are shown whole. */
export function titleOfSite(title: string, site: string): string {
  return fittingTitle([`${title} · ${site}`, title]);
}
