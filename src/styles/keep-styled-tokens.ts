const examples = /<pre[\s>][\s\S]*?<\/pre>/g;
const spans = /<span(?: class="([^"]*)")?[^>]*>|<\/span>/g;
const styledToken = /\.token\.([\w-]+)/g;

/**
 * Examples of a page without the marks of the highlighter that no style tells apart: it marks every
 * bracket, and few kinds of words have a look of their own.
 * @param css the styles of the page; a mark has a look if a rule names its kind as `.token.kind`
 */
export function keepStyledTokens(html: string, css: string): string {
  const styled = new Set([...css.matchAll(styledToken)].map(([, kind = '']) => kind));
  return html.replace(examples, (example) => {
    const ends: string[] = [];
    return example.replace(spans, (tag, classes?: string) => {
      if (tag === '</span>') return ends.pop() ?? tag;
      const [token, ...kinds] = classes?.split(' ') ?? [];
      const kept = kinds.filter((kind) => styled.has(kind));
      if (token === 'token' && kept.length === 0) {
        ends.push('');
        return '';
      }
      ends.push('</span>');
      return token === 'token' ? `<span class="token ${kept.join(' ')}">` : tag;
    });
  });
}
