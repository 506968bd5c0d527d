import { libraries, type LibraryConstants } from './facts/constants.js';

export { libraries };
export type { LibraryConstants };

/** A code that a library has under a name. */
export interface NamedCode {
  code: string;
  name: string;
  language: string;
  library: string;
}

/**
 * The codes that libraries have under a name, whole or its last part: `HTTPStatus.NOT_FOUND` and
 * `NOT_FOUND` both find Python's. Libraries that agree are each listed.
 */
export function codesOfConstant(wanted: string): NamedCode[] {
  return libraries.flatMap(({ language, library, codes }) =>
    Object.entries(codes)
      .filter(([name]) => name === wanted || /[^.:\\]+$/.exec(name)?.[0] === wanted)
      .map(([name, code]) => ({ code, name, language, library })),
  );
}
