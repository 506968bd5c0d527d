import type { Meaning } from '../schemas/meaning.ts';
import type { Obligation, Obligations } from './misfits.ts';

/** Levels of BCP 14; `described` and `sent` oblige nobody. */
const isLevel = (level: string): level is Obligation['level'] =>
  ['MUST', 'MUST NOT', 'SHOULD', 'SHOULD NOT', 'MAY'].includes(level);

/**
 * What the entry of a code says of its responses, for `misfitsOf`.
 * @param meaning the registered meaning of the code
 */
export function obligationsOfMeaning({ fields, content }: Meaning): Obligations {
  return {
    fields: fields.flatMap(({ name, level, condition, citation }) =>
      isLevel(level) && citation !== undefined ? [{ name, level, condition, citation }] : [],
    ),
    ...((content.value === 'none' || content.value === 'zero-length') &&
      content.citation !== undefined && {
        content: { value: content.value, citation: content.citation },
      }),
  };
}
