import { withoutBackticks } from './inline-code.ts';

/** Ids that headings of articles may have, the same in every language. */
export const articleHeadingIds = {
  2: [
    'meaning',
    'what-to-do',
    'when-to-send',
    'choose',
    'on-the-wire',
    'in-the-log',
    'in-the-content',
    'next-hop',
    'in-your-code',
    'often-said',
  ],
  3: ['visitor', 'client', 'author', 'operator', 'proxy'],
} as const;

/** Ids of the sections that the page itself adds after an article. */
export const generatedHeadingIds = ['fields', 'confused-with', 'history', 'sources'] as const;

/** A section of an article: its id, and its heading as plain text. */
export interface ArticleSection {
  id: string;
  text: string;
}

/** The sections of an article, from its headings of level 2. */
export function sectionsOf(article: string): ArticleSection[] {
  return [...article.matchAll(/^## (.*?) *\{#([\w-]+)\}$/gm)].map(([, text = '', id = '']) => ({
    id,
    text: withoutBackticks(text).replaceAll('*', ''),
  }));
}

/** Ids of the headings of an article, as its author wrote them: `## What it means {#meaning}`. */
export function headingIdsOf(article: string): string[] {
  return [...article.matchAll(/^#{2,3} .*\{#([\w-]+)\}$/gm)].map(([, id]) => id ?? '');
}
