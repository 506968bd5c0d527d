/**
 * Quotes no page, since a script may not read one in a folder; the link to it is there all the same. The
 * text is empty, since without any step the reader would be told that there is no advice.
 */
export function nextSteps(): Promise<Node[]> {
  return Promise.resolve([document.createTextNode('')]);
}
