import { toOneForm } from './query.ts';
import { spokenNumbers } from './spoken-numbers.ts';

/** So much of a text is looked through for numbers. */
const most = 20_000;
/** From this length on, a number counts only where the text calls it a status, if it does so anywhere. */
const longQuestion = 120;

/** Windows wraps a status code into an error number of its facility HTTP: 0x80190194 is 404. */
const windowsError = /\b0x8019([0-9a-f]{4})\b/gi;
/** In a line of an access log, the status follows the request, and the size of the response the status. */
const afterRequest = /HTTP\/\d(?:\.\d)?"?[ ,|]{1,3}"?(\d{3})"?[ ,|]{1,3}"?(?:\d+\b|-)/gi;
/** Numbers that are no status. */
const otherNumbers = [
  // What was asked for
  /(?<=\b[A-Z]{3,8} )\/\S*/g,
  // Versions of HTTP and of anything else, documents
  /\bhttp\/\d(?:\.\d)?(?!\d)/gi,
  /\bv?\d+(?:\.\d+){2,}(?::\d+)?/gi,
  /\brfc\W?\d+/gi,
  // Dates and times
  /\b\d{4}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d[\d:.,]*)?(?:Z|[+-]\d\d:?\d\d)?/g,
  /\b\d{1,2}[/ ][A-Z][a-z]{2}[/ ]\d{4}/g,
  /(?<![\d.])\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?(?: [+-]\d{4})?(?!\d)/g,
  // Options of a command: ab -n 100 -c 50
  /(?<=(?:^|\s)-[a-z] )\d+/gi,
  // A range of something else than statuses
  /(?<![\d.])(?!\d{3}\W)\d+ ?(?:to|-|–) ?\d+/gi,
  // What is named before it: ports, lines, sizes, error numbers of the system
  /\b(?:port|pid|line|bytes|length|size|took|id)s?\b\W{0,3}\d+(?:\.\d+)?/gi,
  /(?<=\b(?!err|code|status|http|response|return)[a-z][\w-]{0,60}|\]):\d{2,5}\b/gi,
  /\(\d{1,3}: /g,
  /#\d+/g,
  // Names of standards and algorithms
  /\b(?:x\.?509|(?:sha|aes|rsa|[hre]s)[-_]?\d{3}|h\.?26[45])\b/gi,
  // A bound, a page of many
  /\b(?:more|less|fewer|greater|longer|larger|bigger) than \d+/gi,
  /\bpage \d+(?: of \d+)?/gi,
  // What is named after it: units
  /(?<![\w.])\d+(?:\.\d+)? ?(?:[mµn]s|[kmgt]i?b|secs?|seconds?|min(?:ute)?s?|hours?|days?|bytes?|times|retries|requests|calls|attempts|users|items|entries|elements|rows|records|characters|threads|connections|workers|sessions|pods|nodes|rps)\b/gi,
  /(?<![\w.])\d+(?:\.\d+)?(?: s\b| ?%)/gi,
];
/** What stands before a number that is called a status. */
const label =
  /(?:\b(?:errors?|err|codes?|http|return(?:s|ed)|response|answer(?:s|ed)?|got)|status(?:_?code)?)[\s:=#"'([_-]{0,4}$/i;
const letter = /[\p{Letter}_]/u;
/** What was asked for, where no method stands before it. */
const path = /(?<=^|\s)\/[a-z]\S*/gi;

/** What goes by a number, where no status stands: job 301. */
const named =
  /\b(?:job|order|issue|ticket|build|invoice|case|room|chapter|item|run|pipeline|user|customer) \d+/gi;

/** A text without its paths and what goes by a number, unless only they have three digits. */
function withoutNames(text: string): string {
  return [path, named].reduce((all, names) => {
    const rest = all.replace(names, ' · ');
    return /(?<!\d)\d{3}(?!\d)/.test(rest) ? rest : all;
  }, text);
}

/** What a query asks for by numbers. */
export interface AskedNumbers {
  /** Status codes, in the order in which they stand, each once. */
  codes: string[];
  /** A sub-code of IIS (`403.14`) or of Cloudflare (`1020`), if that is the only number. */
  subCode: string | undefined;
}

/**
 * The numbers that a query asks for: three digits, wherever they stand (`404`, `HTTP/1.1 502`,
 * `nginx499`, `４０４`, `port 8080 502`), without versions, ports, sizes and dates. A number with
 * letters around it counts if there is no other, and so do numbers in words (`five oh four`).
 */
export function numbersIn(query: string): AskedNumbers {
  const text = otherNumbers.reduce(
    (rest, other) => rest.replace(other, ' · '),
    withoutNames(
      toOneForm(query.slice(0, most))
        .replace(
          windowsError,
          (_, hex: string) => ` ${String(parseInt(hex, 16)).padStart(3, '0')} `,
        )
        .replace(/^(\d) (\d) (\d)$/, '$1$2$3')
        .replace(/\b[1-5](?:o\d|\do|oo)\b/gi, (number) => number.replace(/o/gi, '0'))
        // A client that got no answer, and Envoy, write the number 0.
        .replace(/((?:status|code)\W{0,3})0(?![\d.])/gi, '$1000')
        .replace(afterRequest, ' status=$1 '),
    ),
  );
  const numbers = [...text.matchAll(/(?<![\d.])\d+(?:\.\d+)?/g)].map(({ 0: number, index }) => ({
    number,
    isCode: /^\d{3}$/.test(number),
    isFree: !letter.test((text[index - 1] ?? '') + (text[index + number.length] ?? '')),
    isLabelled: label.test(text.slice(Math.max(0, index - 24), index)),
  }));
  const codes = numbers.filter(({ isCode }) => isCode);
  const preferred = [
    text.length > longQuestion ? codes.filter(({ isLabelled }) => isLabelled) : [],
    codes.filter(({ isFree }) => isFree),
    codes,
  ].find((some) => some.length > 0);
  const subCodes = numbers.filter(({ number }) => /^(?:\d{3}\.\d{1,3}|1\d{3})$/.test(number));
  const isSubCode = codes.length === 0 && subCodes.length === 1;
  return {
    codes: isSubCode
      ? []
      : [...new Set(preferred?.map(({ number }) => number) ?? spokenNumbers(text))],
    subCode: isSubCode ? subCodes[0]?.number : undefined,
  };
}

/** The one status code that a query asks for. */
export function codeIn(query: string): string | undefined {
  const { codes } = numbersIn(query);
  return codes.length === 1 ? codes[0] : undefined;
}
