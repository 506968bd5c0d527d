import { mappingsByCode } from './facts/mappings.js';
import type { PublishedNumber } from './facts/published.js';
import { rowOf, type StatusCode } from './status-code.js';

export { mappingsByCode };
export type { StatusCode };

/** What a number is in another protocol, or what of it becomes the number. */
export type Mapping = PublishedNumber['mappings'][number];

/** What a code becomes in gRPC, CoAP, Connect and others, and what of theirs becomes the code. */
export function mappingsOf(code: StatusCode): readonly Mapping[] {
  return rowOf(mappingsByCode, code) ?? [];
}
