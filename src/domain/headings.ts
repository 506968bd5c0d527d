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

/** Ids of the sections that the page itself adds: the fields within an article, the rest after it. */
export const generatedHeadingIds = ['fields', 'confused-with', 'history', 'sources'] as const;

/** The first sections that stand after the header fields: fields first, then messages with them. */
const afterFields = articleHeadingIds[2].slice(articleHeadingIds[2].indexOf('on-the-wire'));

/** Where the header fields stand among sections: the index of the section that they precede. */
export function fieldsPosition(sections: readonly ArticleSection[]): number {
  const index = sections.findIndex(({ id }) => (afterFields as readonly string[]).includes(id));
  return index < 0 ? sections.length : index;
}

/**
 * Cuts an article in two where the header fields stand.
 * @param headingOf gives the start of a section's heading, as the text has it
 */
export function splitAtFields(
  text: string,
  sections: readonly ArticleSection[],
  headingOf: (section: ArticleSection) => RegExp,
): [before: string, after: string] {
  const next = sections[fieldsPosition(sections)];
  const at = next === undefined ? -1 : text.search(headingOf(next));
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

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
