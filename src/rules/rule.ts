import type { Library } from './library.ts';

/** One thing that is wrong with the content, told to the person who can mend it. */
export interface Finding {
  /** Path from the root of the project. */
  file: string;
  /** Field, heading or line that is meant. */
  field: string;
  /** What stands there. */
  found: string;
  /** What to write instead. */
  remedy: string;
}

/** A promise that all content keeps. */
export interface Rule {
  /** Name of the rule's file. */
  name: string;
  /** The promise, as a sentence. */
  description: string;
  check: (library: Library) => Finding[];
}

/** A finding in one line: file, field, what was found, what to do. */
export function formatFinding({ file, field, found, remedy }: Finding): string {
  return `${file}: ${field}: ${found} ${remedy}`;
}
