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

/** Whether a selector is about pages of one language, and not of this one: `:root:lang(ja) em`. */
function isForOtherPages(selector: string, language: string): boolean {
  const [, own] = /^\s*(?::root|html):lang\(([\w-]+)\)/.exec(selector) ?? [];
  return own !== undefined && own !== language;
}

/**
 * A sheet without the rules that match nothing on a page that has these classes only and is in this
 * language. Ids, elements, attributes and states are not looked at, so a rule that may match stays.
 * @param css without rules that begin with a class and an escape by code point, such as `\31 `
 */
export function keepUsedRules(css: string, classes: ReadonlySet<string>, language: string): string {
  return rememberedPiecesOf(css)
    .map(({ prelude, block }) => {
      if (block === undefined) return `${prelude};`;
      if (groups.test(prelude)) {
        const kept = keepUsedRules(block, classes, language);
        return kept === '' ? '' : `${prelude}{${kept}}`;
      }
      if (prelude.startsWith('@')) return `${prelude}{${block}}`;
      const selectors = splitOutside(prelude, ',').filter(
        (selector) =>
          !isForOtherPages(selector, language) &&
          classesNeededBy(selector).every((name) => classes.has(name)),
      );
      return selectors.length === 0 ? '' : `${selectors.join(',')}{${block}}`;
    })
    .join('');
}
