/** The text that the address of the page carries, if it carries any. */
export function textInAddress(fragment: string): string | undefined {
  if (!location.hash.startsWith(`#${fragment}`)) return undefined;
  try {
    return decodeURIComponent(location.hash.slice(fragment.length + 1));
  } catch {
    return undefined;
  }
}
