import { createHash } from 'node:crypto';
import type { LibraryConstants } from '../../src/schemas/library-constants.ts';
import { shortName } from './short-name.ts';

/** What a newer source file of a library shows, as far as can be seen without knowing its language. */
export interface SourceCheck {
  /** Names of ours that the file does not have as whole identifiers. */
  gone: { code: string; name: string }[];
  /** Lines with a status code beside an identifier for which we have no name. */
  unnamed: { code: string; line: number; text: string }[];
}

/** SHA-256 of a file, as the files under `content/constants` record it. */
export function digestOf(source: Uint8Array | string): string {
  return createHash('sha256').update(source).digest('hex');
}

/** Looks for our names in a source file, and for status codes in it that have none. */
export function checkSource({ names, otherNames }: LibraryConstants, source: string): SourceCheck {
  const recorded = [
    ...Object.entries(names),
    ...Object.entries(otherNames).flatMap(([code, all]) =>
      all.map(({ name }) => [code, name] as const),
    ),
  ];
  const identifiers = identifiersOf(source);
  return {
    gone: recorded
      .filter(([, name]) => !identifiers.has(/^[\w-]+/.exec(shortName(name))?.[0] ?? name))
      .map(([code, name]) => ({ code, name })),
    unnamed: source.split(/\r?\n/).flatMap((text, index) =>
      codesBesideIdentifiers(text)
        .filter((code) => !(code in names))
        .map((code) => ({ code, line: index + 1, text: text.trim() })),
    ),
  };
}

/** Every word of a text, those with hyphens whole and in parts: Lisp has them inside of names. */
function identifiersOf(source: string): Set<string> {
  const words = source.match(/[\w-]+/g) ?? [];
  return new Set(words.flatMap((word) => [word, ...word.split('-')]));
}

const code = String.raw`(?<![\w.])([1-5]\d\d)(?![\w.])`;
const punctuation = String.raw`['")\]]?\s*[-=:(,[{>]+\s*['"(]?`;
const codeAfterIdentifier = new RegExp(String.raw`[A-Za-z_]\w*(?:${punctuation}|\s+)${code}`, 'g');
const codeBeforeIdentifier = new RegExp(String.raw`${code}${punctuation}[A-Za-z_]`, 'g');

/**
 * Numbers from 100 to 599 in a line that only punctuation or space separates from an identifier,
 * such as `NOT_FOUND(404,` or `404 => 'Not Found'`; each once.
 */
function codesBesideIdentifiers(line: string): string[] {
  const matches = [...line.matchAll(codeAfterIdentifier), ...line.matchAll(codeBeforeIdentifier)];
  return [...new Set(matches.flatMap(([, found]) => found ?? []))];
}
