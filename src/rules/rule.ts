import type { Content } from './content.ts';

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
  /**
   * Where something was looked for and not found: a glob pattern of paths without their endings.
   * While a file there is broken, or one has strayed, the finding may follow from that and waits.
   */
  soughtIn?: string;
}

/** A promise that all content keeps. */
export interface Rule {
  /** Name of the rule's file. */
  name: string;
  /** The promise, as a sentence. */
  description: string;
  check: (content: Content) => Finding[];
}

/** A finding in one line: file, field, what was found, what to do. */
export function formatFinding({ file, field, found, remedy }: Finding): string {
  return `${file}: ${field}: ${found} ${remedy}`;
}
