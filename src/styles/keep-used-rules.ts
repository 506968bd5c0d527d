/** A piece of a sheet: a rule with its block, or a statement such as `@layer base;`. */
interface Piece {
  /** What stands before the block: selectors, or an at-rule with its condition. */
  prelude: string;
  /** What stands in the block; absent for a statement. */
  block: string | undefined;
}

/** At-rules whose block holds rules. */
const groups = /^@(media|supports|layer|container)\b/;

/** Cuts a text at every place of one sign that is outside of strings and brackets. */
function splitOutside(text: string, sign: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char)) depth -= 1;
    else if (char === sign && depth === 0) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...pieces, text.slice(start)];
}

const comments = /\/\*[\s\S]*?\*\//g;

/** The rules and statements at the top of a sheet, each read once however many pages have it. */
function piecesOf(css: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  let open = 0;
  for (let at = 0; at < css.length; at += 1) {
    const char = css.charAt(at);
    if (char === '\\') at += 1;
    else if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (char === '}') {
      depth -= 1;
      if (depth === 0) {
        pieces.push({ prelude: css.slice(start, open).trim(), block: css.slice(open + 1, at) });
        start = at + 1;
      }
    } else if (char === ';' && depth === 0) {
      pieces.push({ prelude: css.slice(start, at).trim(), block: undefined });
      start = at + 1;
    }
  }
  return pieces;
}

const piecesByGroup = new Map<string, Piece[]>();

function rememberedPiecesOf(css: string): Piece[] {
  const known = piecesByGroup.get(css);
  if (known !== undefined) return known;
  const pieces = piecesOf(css.replace(comments, ''));
  piecesByGroup.set(css, pieces);
  return pieces;
}

/** Classes without which a selector matches nothing: those outside of `:is()`, `:not()` and the like. */
function classesNeededBy(selector: string): string[] {
  let depth = 0;
  let outside = '';
  for (let at = 0; at < selector.length; at += 1) {
    const char = selector.charAt(at);
    if (char === '\\') {
      if (depth === 0) outside += selector.slice(at, at + 2);
      at += 1;
    } else if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth -= 1;
    else if (depth === 0) outside += char;
  }
  return [...outside.matchAll(/\.((?:\\.|[\w-]|[^\p{ASCII}])+)/gu)].map(([, name = '']) =>
    name.replace(/\\(.)/g, '$1'),
  );
}

/** What of a page decides which rules match. */
export interface UsedBy {
  classes: ReadonlySet<string>;
  language: string;
  /** Custom properties that others than the sheet itself refer to. */
  properties?: ReadonlySet<string>;
}

const languageOfPage = /^(?:html|:root):lang\(([\w-]+)\)/;
const reference = /var\((--[\w-]+)/g;

/** Names of the custom properties that a text refers to. */
export function referencedProperties(text: string): string[] {
  return [...text.matchAll(reference)].map(([, name = '']) => name);
}

function keepRules(css: string, page: UsedBy): string {
  return rememberedPiecesOf(css)
    .map(({ prelude, block }) => {
      if (block === undefined) return `${prelude};`;
      if (groups.test(prelude)) {
        const kept = keepRules(block, page);
        return kept === '' ? '' : `${prelude}{${kept}}`;
      }
      if (prelude.startsWith('@')) return `${prelude}{${block}}`;
      const selectors = splitOutside(prelude, ',').filter(
        (selector) =>
          classesNeededBy(selector).every((name) => page.classes.has(name)) &&
          [page.language, undefined].includes(languageOfPage.exec(selector)?.[1]),
      );
      return selectors.length === 0 ? '' : `${selectors.join(',')}{${block}}`;
    })
    .join('');
}

const ownProperty = /(--[\w-]+):[^;{}]*(?:;|(?=\}))/g;
const nestedForLanguage = /html:lang\(([\w-]+)\) &\{[^{}]*\}/g;

/**
 * A sheet without the rules that match nothing on a page of this language that has these classes
 * only, and without the custom properties that nothing refers to then. Ids, elements, attributes and
 * states are not looked at, so a rule that may match stays.
 * @param css without rules that begin with a class and an escape by code point, such as `\31 `
 */
export function keepUsedRules(css: string, page: UsedBy): string {
  const kept = keepRules(css, page).replace(nestedForLanguage, (rule, language: string) =>
    language === page.language ? rule : '',
  );
  const referenced = new Set([...referencedProperties(kept), ...(page.properties ?? [])]);
  return kept.replace(ownProperty, (declaration, name: string) =>
    referenced.has(name) ? declaration : '',
  );
}
