import { defaultsByCode } from './facts/defaults.js';
import type { PublishedNumber } from './facts/published.js';
import { rowOf, type StatusCode } from './status-code.js';

export { defaultsByCode };
export type { StatusCode };

/** What software does by default after a number. */
export type Defaults = PublishedNumber['defaults'];

/** Who sends a request again after a code, and who stores a response with it, unasked or configured. */
export function defaultsOf(code: StatusCode): Defaults | undefined {
  return rowOf(defaultsByCode, code);
}
