/**
 * An excerpt of a page without the page's title, or the end of it, at its beginning: the full text
 * starts with it, and a row of results has it already.
 * @param excerpt with `…` before it, unless it is the beginning of the page
 */
export function withoutTitle(excerpt: string, title: string): string {
  const text = excerpt.replace(/^…\s*/, '');
  // The index ends a heading like a sentence. Japanese has no spaces, so that it may begin at any character.
  const heading = `${title}.`;
  const repeated = [...heading.matchAll(/(?<![a-z\d])(?=[^\s.])/gi)]
    .map(({ index }) => heading.slice(index))
    .find((end) => text.startsWith(end));
  return repeated === undefined ? excerpt : text.slice(repeated.length).trimStart();
}
