import { codesInWords, retryAfterInWords } from '../i18n/default-words.ts';
import type { Edition } from './edition.ts';
import type { LabelledLink } from './frame.ts';
import { listProducts } from './products.ts';

/** A product that goes by a header field when it sends again. */
export interface FieldReader {
  product: LabelledLink;
  version: string;
  /** Codes after which it sends again, and so may read the field. */
  codes: string;
  /** In which form it reads the field, up to which limit. */
  reading: string[];
}

/** Who goes by a field that says how long to wait, and who passes over it. */
export interface FieldReaders {
  readers: FieldReader[];
  /** Products that send again after a code and do not look at the field. */
  ignoring: LabelledLink[];
}

/**
 * Who goes by a header field when it sends a request again.
 * @param name of the field, for example Retry-After
 * @returns nothing for a field that no product is known to read
 */
export async function readersOfField(
  name: string,
  { language, link }: Edition,
): Promise<FieldReaders | undefined> {
  const isRetryAfter = name.toLowerCase() === 'retry-after';
  const senders = (await listProducts(language.locale)).flatMap(
    ({ id, facts: { name: label, version, sendsAgain } }) =>
      sendsAgain === undefined || sendsAgain.onStatus.length === 0
        ? []
        : [{ product: { label, ...link({ kind: 'retry', anchor: id }) }, version, sendsAgain }],
  );
  const isRead = ({ sendsAgain: { retryAfter } }: (typeof senders)[number]) =>
    isRetryAfter
      ? retryAfter.forms.length > 0
      : retryAfter.otherFields.some((field) => field.toLowerCase() === name.toLowerCase());
  const readers = senders.filter(isRead);
  if (readers.length === 0) return undefined;
  return {
    readers: readers.map(({ product, version, sendsAgain }) => ({
      product,
      version,
      codes: codesInWords(
        sendsAgain.retryAfter.codes ?? [
          ...new Set(sendsAgain.onStatus.flatMap(({ codes }) => codes)),
        ],
        language,
      ),
      reading: retryAfterInWords(
        { ...sendsAgain, retryAfter: { ...sendsAgain.retryAfter, codes: undefined } },
        language,
      ),
    })),
    ignoring: isRetryAfter
      ? senders.filter((sender) => !isRead(sender)).map(({ product }) => product)
      : [],
  };
}
