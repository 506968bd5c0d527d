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

/** Readers who find their part under `what-to-do`, in the order in which pages name them. */
export const readers = ['visitor', 'client', 'operator', 'author'] as const;

export type Reader = (typeof readers)[number];

/** The section that answers the reader's question, which pages therefore tell first. */
const answer = 'what-to-do';

/** The sections of an article in the order in which pages tell them: what to do first. */
export function inReadingOrder(sections: readonly ArticleSection[]): ArticleSection[] {
  return [
    ...sections.filter(({ id }) => id === answer),
    ...sections.filter(({ id }) => id !== answer),
  ];
}

/** Where the header fields stand among sections: the index of the section that they precede. */
export function fieldsPosition(sections: readonly ArticleSection[]): number {
  const index = sections.findIndex(({ id }) => (afterFields as readonly string[]).includes(id));
  return index < 0 ? sections.length : index;
}

/** An article in the pieces that a page puts something between. */
export interface ArticleParts {
  /** What to do; empty where the article has no such section. */
  answer: string;
  /** The other sections up to where the header fields stand, and those after that. */
  beforeFields: string;
  afterFields: string;
}

/**
 * Cuts an article into what to do, which comes first, and the rest before and after the header
 * fields.
 * @param sections in the order of the text
 * @param headingOf gives the start of a section's heading, as the text has it
 */
export function articleParts(
  text: string,
  sections: readonly ArticleSection[],
  headingOf: (section: ArticleSection) => RegExp,
): ArticleParts {
  const startOf = (section: ArticleSection | undefined): number => {
    const at = section === undefined ? -1 : text.search(headingOf(section));
    return at < 0 ? text.length : at;
  };
  const index = sections.findIndex(({ id }) => id === answer);
  const from = startOf(sections[index]);
  const to = index < 0 ? from : startOf(sections[index + 1]);
  const fields = startOf(sections[fieldsPosition(sections)]);
  const without = (begin: number, end: number) =>
    text.slice(begin, Math.max(begin, Math.min(end, from))) +
    text.slice(Math.min(end, Math.max(begin, to)), end);
  return {
    answer: text.slice(from, to),
    beforeFields: without(0, fields),
    afterFields: without(fields, text.length),
  };
}

/** The part of a section for one reader, with what stands before the first of them as `undefined`. */
export interface ReaderPart {
  /** Id of its heading: a reader, or another party such as `proxy`. */
  id: string | undefined;
  text: string;
}

/**
 * Cuts what to do into its parts, each of which begins with a heading.
 * @param heading matches the start of any such heading and captures its id
 */
export function readerParts(text: string, heading: RegExp): ReaderPart[] {
  const starts = [...text.matchAll(heading)];
  const first = starts[0]?.index ?? text.length;
  return [
    { id: undefined, text: text.slice(0, first) },
    ...starts.map((start, index) => ({
      id: start[1],
      text: text.slice(start.index, starts[index + 1]?.index),
    })),
  ];
}

/** A piece of an article, and the section that ends with it, if something is to follow there. */
export interface ArticlePiece {
  text: string;
  section: string | undefined;
}

/**
 * Cuts an article where the named sections end, so that something can be put there. A section ends
 * at the next heading, whatever its level.
 * @param heading matches the start of any heading and captures its id
 */
export function cutBehindSections(
  text: string,
  sections: readonly string[],
  heading: RegExp,
): ArticlePiece[] {
  const starts = [...text.matchAll(heading)];
  const ends = starts.flatMap((start, index) =>
    start[1] !== undefined && sections.includes(start[1])
      ? [{ section: start[1], end: starts[index + 1]?.index ?? text.length }]
      : [],
  );
  const pieces: ArticlePiece[] = [];
  let from = 0;
  for (const { section, end } of ends) {
    pieces.push({ text: text.slice(from, end), section });
    from = end;
  }
  return from < text.length || pieces.length === 0
    ? [...pieces, { text: text.slice(from), section: undefined }]
    : pieces;
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

/** The readers who find their part in an article, and what its heading says to them. */
export function readersOf(article: string): { reader: Reader; text: string }[] {
  const headings = new Map(
    [...article.matchAll(/^### (.*?) *\{#([\w-]+)\}$/gm)].map(([, text = '', id = '']) => [
      id,
      withoutBackticks(text).replaceAll('*', ''),
    ]),
  );
  return readers.flatMap((reader) => {
    const text = headings.get(reader);
    return text === undefined ? [] : [{ reader, text }];
  });
}

/** Ids of the headings of an article, as its author wrote them: `## What it means {#meaning}`. */
export function headingIdsOf(article: string): string[] {
  return [...article.matchAll(/^#{2,3} .*\{#([\w-]+)\}$/gm)].map(([, id]) => id ?? '');
}
