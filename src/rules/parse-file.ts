import { parseFrontmatter } from 'astro/markdown';
import { parse, type ParseOptions, type SchemaOptions } from 'yaml';
import { parseRegistry } from '../domain/registry.ts';

/** What stands in a file before anything is known about its shape. */
interface ParsedFile {
  facts: unknown;
  /** The article; only MDX has one. */
  body?: string;
  /** Line of the file on which the article begins, counted from 1. */
  firstLine?: number;
}

/** Unquoted dates become dates, as Astro's own loader reads them. */
const dateTags = { customTags: ['timestamp'] } satisfies ParseOptions & SchemaOptions;

/**
 * Reads the text of a file by its ending: `.mdx`, `.yaml`, `.json`, or `.csv`, which is the registry.
 * @throws where the text is not what its ending says
 */
export function parseFile(path: string, text: string): ParsedFile {
  if (path.endsWith('.json')) return { facts: JSON.parse(text) };
  if (path.endsWith('.csv')) return { facts: parseRegistry(text) };
  if (path.endsWith('.yaml')) return { facts: parse(text, dateTags) };
  const { frontmatter, rawFrontmatter, content } = parseFrontmatter(text);
  if (rawFrontmatter.trim() === '') throw new Error('There is no frontmatter between --- and ---');
  const firstLine = text.slice(0, text.length - content.length).split('\n').length;
  return { facts: frontmatter, body: content, firstLine };
}
