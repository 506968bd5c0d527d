import type { PublishedMeaning } from './facts/published.js';
import { meaningsByCode, retryByMeaning } from './facts/retry.js';
import { rowOf, type StatusCode } from './status-code.js';

export { meaningsByCode, retryByMeaning };
export type { StatusCode };

/** Whether the same request may be sent again. */
export type RetryAnswer = PublishedMeaning['retryByMethod']['safe'];

/** Safe methods of RFC 9110, section 9.2.1: they ask for no change. */
const safe = ['GET', 'HEAD', 'OPTIONS', 'TRACE'];
/** Those of its section 9.2.2 that have the same effect twice as once, beside the safe ones. */
const idempotent = ['PUT', 'DELETE'];

/**
 * Whether a request that got a code may be sent again as it was.
 * @param code what came back
 * @param method of the request; one that RFC 9110 does not call safe or idempotent counts as neither
 * @param vendor id of who sent the code, for numbers with several meanings; the commonest otherwise
 * @returns nothing for a number without a meaning, or a vendor that has none for it
 */
export function retryOf(
  code: StatusCode,
  method: string,
  vendor?: string,
): RetryAnswer | undefined {
  const ids = rowOf(meaningsByCode, code) ?? [];
  const id = vendor === undefined ? ids[0] : ids.find((own) => own.startsWith(`${vendor}/`));
  const answers = id === undefined ? undefined : retryByMeaning[id];
  const verb = method.toUpperCase();
  if (safe.includes(verb)) return answers?.safe;
  return idempotent.includes(verb) ? answers?.idempotent : answers?.other;
}
