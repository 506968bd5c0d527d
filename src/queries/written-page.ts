import type { Locale } from '../i18n/languages.ts';
import type { Article } from './article.ts';
import { listEntries } from './entries.ts';
import { getFrame, type Frame } from './frame.ts';

/** A page that is one text, such as those about the site. */
export interface WrittenPage {
  frame: Frame;
  title: string;
  description: string;
  /** What the reader has to know of the translation. */
  notice: string | undefined;
  article: Article;
}

/**
 * @param kind of page, which names the file
 * @throws when `content/pages` has no such file
 */
export async function getWrittenPage(locale: Locale, kind: 'about' | 'data'): Promise<WrittenPage> {
  const entry = (await listEntries('pages', locale)).find(({ id }) => id === kind);
  if (entry === undefined) throw new Error(`content/pages/${kind}.mdx does not exist.`);
  const { facts, article, notice } = entry;
  const { title, description } = facts;
  return { frame: await getFrame(locale, { kind }), title, description, notice, article };
}
