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

/** Characters of a name that fit one line of a narrow phone. */
const lineOfPhone = 30;

const wordEnds = /(?<=[._/-]|::)(?![._:/-])|(?<=[a-z\d])(?=[A-Z])/;

/**
 * The pieces between which a name may go on in the next line: as few as fit, cut between words, the
 * last one as long as it can be, since it names the code.
 * @param longest characters of a line
 */
export function lineBreaks(name: string, longest = lineOfPhone): string[] {
  if (name.length <= longest) return [name];
  return name.split(wordEnds).reduceRight<string[]>((pieces, word) => {
    const [next, ...others] = pieces;
    return next !== undefined && word.length + next.length <= longest
      ? [word + next, ...others]
      : [word, ...pieces];
  }, []);
}
