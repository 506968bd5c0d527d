import type { Sender } from './format.ts';
import type { Span } from './reading.ts';
import type { ResponseHead } from './response-head.ts';

/** Who answered, by a header field, and what that field says of why. */
export interface FoundSender extends Span {
  product: string;
  field: string;
  flag?: string | undefined;
}

/**
 * Who sent a response, as far as its header fields say.
 * @param head the response head
 * @param senders the fields that tell, the surest first
 */
export function senderOf(
  { fields }: ResponseHead,
  senders: readonly Sender[],
): FoundSender | undefined {
  for (const { field: name, has, product, flag } of senders) {
    const found = fields.find(
      (field) =>
        field.name === name && (has === undefined || field.value.toLowerCase().includes(has)),
    );
    if (found === undefined) continue;
    return {
      product,
      field: name,
      start: found.start,
      end: found.end,
      ...(flag === true && { flag: found.value.split(/[\s;,]/)[0] ?? '' }),
    };
  }
  return undefined;
}
