const blocks =
  'p|h[1-4]|[uod]l|li|d[td]|div|section|article|aside|nav|pre|figure|figcaption|blockquote|details|summary|table|thead|tbody|tr|t[hd]';
const afterBlock = new RegExp(`(</?(?:${blocks})(?:\\s[^>]*)?>)\\n+(?=<)`, 'g');
const preformatted = /(<(pre|textarea)[\s>][\s\S]*?<\/\2>)/;

/** The page without line breaks between blocks, which show nothing. Those in a line of text are spaces, and stay. */
export function withoutBlockSpaces(html: string): string {
  return html
    .split(preformatted)
    .map((part, place) =>
      place % 3 === 2 ? '' : place % 3 === 1 ? part : part.replace(afterBlock, '$1'),
    )
    .join('');
}
