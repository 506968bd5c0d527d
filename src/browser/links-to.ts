/** Links in a sentence's end, with spaces between them. */
export function linksTo(pages: readonly { label: string; href: string }[]): (string | Node)[] {
  return pages.flatMap(({ label, href }, place) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = label;
    return [place === 0 ? ' ' : ' · ', link];
  });
}
