import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';

/** An article is not written as MDX wants it. */
export class ArticleSyntaxError extends Error {
  /** Line of the article, counted from 1, where it is known. */
  readonly line: number | undefined;
  constructor(line: number | undefined, message: string) {
    super(message);
    this.line = line;
  }
}

const features = { headingAttributes: true, smartPunctuation: false };

/**
 * Parses an article as the build will.
 * @throws {ArticleSyntaxError} where it would not build
 */
export function parseArticle(body: string): MdastNode {
  try {
    mdxToJs(body, { features });
    return mdxToMdast(body, { features });
  } catch (error) {
    const { message } = error as Error;
    const [, line, what = message] =
      /^(?:(\d+):\d+: )?(.*?)(?: \(\d+:\d+\))?(?: \([\w:-]+\))?$/s.exec(message) ?? [];
    throw new ArticleSyntaxError(line === undefined ? undefined : Number(line), what);
  }
}
