import { getEntry } from 'astro:content';
import type { Locale } from '../i18n/languages.ts';
import type { Article } from './article.ts';
import { getFrame, type Frame } from './frame.ts';

/** A page that is one text, such as those about the site. */
export interface WrittenPage {
  frame: Frame;
  title: string;
  description: string;
  article: Article;
}

/**
 * @param kind of page, which names the file
 * @throws when `content/pages` has no such file
 */
export async function getWrittenPage(locale: Locale, kind: 'about' | 'data'): Promise<WrittenPage> {
  const article = await getEntry('pages', kind);
  if (article === undefined) throw new Error(`content/pages/${kind}.mdx does not exist.`);
  const { title, description } = article.data;
  return { frame: await getFrame(locale, { kind }), title, description, article };
}
