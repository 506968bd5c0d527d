import type { LibraryConstants } from '../schemas/library-constants.ts';

/** What one library calls a code. */
export interface CodeName {
  language: string;
  library: string;
  version: string;
  name: string;
  since: string | undefined;
  otherNames: { name: string; deprecated: boolean }[];
  remark: string | undefined;
}

/** The names of a code, and the libraries that have none. */
export interface CodeNames {
  /** Those that most people use. */
  common: CodeName[];
  /** All others. */
  further: CodeName[];
  /** Libraries, among those most people use, that have no name for the code. */
  without: string[];
  /** How many libraries were looked at. */
  libraries: number;
}

/** How many libraries count as those that most people use. */
const commonLibraries = 12;

/**
 * @param code three digits
 * @param libraries in any order
 */
export function namesOf(code: string, libraries: readonly LibraryConstants[]): CodeNames {
  const ranked = [...libraries].sort((a, b) => a.prominence - b.prominence);
  const nameIn = (constants: LibraryConstants): CodeName[] => {
    const name = constants.names[code];
    return name === undefined
      ? []
      : [
          {
            language: constants.language,
            library: constants.library,
            version: constants.version,
            name,
            since: constants.since[code],
            otherNames: constants.otherNames[code] ?? [],
            remark: constants.remarks[code],
          },
        ];
  };
  const common = ranked.slice(0, commonLibraries);
  return {
    common: common.flatMap(nameIn),
    further: ranked.slice(commonLibraries).flatMap(nameIn),
    without: common
      .filter((constants) => constants.names[code] === undefined)
      .map(({ language, library }) => `${language} (${library.replace(/ \(.*\)$/, '')})`),
    libraries: libraries.length,
  };
}
