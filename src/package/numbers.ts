import { numbers } from './facts/numbers.js';
import type { PublishedMeaning, PublishedNumber } from './facts/published.js';
import { digitsOf, type StatusCode } from './status-code.js';

export { numbers };
export type { PublishedMeaning, PublishedNumber, StatusCode };

/** All that is known of a number; nothing if it has no meaning. */
export function numberOf(code: StatusCode): PublishedNumber | undefined {
  const wanted = digitsOf(code);
  return numbers.find(({ code: own }) => own === wanted);
}

/** A meaning by its id: `nginx/499`. */
export function meaningOf(id: string): PublishedMeaning | undefined {
  return numbers.flatMap(({ meanings }) => meanings).find(({ id: own }) => own === id);
}

/**
 * The meanings with a phrase or name, registered or not, in whatever case: nginx's and others' 499
 * for `Client Closed Request`.
 */
export function meaningsOfPhrase(phrase: string): PublishedMeaning[] {
  const wanted = phrase.trim().toLowerCase();
  return numbers
    .flatMap(({ meanings }) => meanings)
    .filter(({ title, formerly }) =>
      [title, ...formerly.map((former) => former.phrase)].some(
        (own) => own.toLowerCase() === wanted,
      ),
    );
}
