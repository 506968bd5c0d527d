/**
 * Address of lines of a file on GitHub; any other address stays as it is.
 * @param lines one line or a range: `24`, `221-226`
 */
export function withLines(url: string, lines: string | undefined): string {
  if (lines === undefined || !/^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\//.test(url)) return url;
  const [first = '', last] = lines.split('-');
  // Prose is shown as a page unless its source is asked for.
  const file = /\.(md|adoc)$/.test(url) ? `${url}?plain=1` : url;
  return `${file}#L${first}${last === undefined ? '' : `-L${last}`}`;
}
