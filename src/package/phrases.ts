import { formerPhrases, registeredPhrases } from './facts/phrases.js';
import { rowOf, type StatusCode } from './status-code.js';

export { formerPhrases, registeredPhrases };
export type { StatusCode };

/**
 * The registered reason phrase of a code: `Not Found` for 404.
 * @returns nothing for a code that is not registered, or reserved without a phrase as 306 and 418
 */
export function phraseOf(code: StatusCode): string | undefined {
  return rowOf(registeredPhrases, code);
}

/**
 * The code of a reason phrase, registered or former, in whatever case: `413` for
 * `Content Too Large`, `payload too large` and `Request Entity Too Large`.
 * @returns nothing for other phrases
 */
export function codeOfPhrase(phrase: string): string | undefined {
  const wanted = phrase.trim().toLowerCase();
  const registered = Object.keys(registeredPhrases).find(
    (code) => registeredPhrases[code]?.toLowerCase() === wanted,
  );
  const former = Object.keys(formerPhrases).find((old) => old.toLowerCase() === wanted);
  return registered ?? (former === undefined ? undefined : formerPhrases[former]);
}
