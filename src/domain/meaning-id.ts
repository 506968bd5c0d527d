/** Vendor of the meanings that the IETF registered. */
export const ietf = 'ietf';

/** Parts of a meaning's id, `<vendor>/<code>[-<slug>]`, which is also its path under `content/codes`. */
export interface MeaningId {
  vendor: string;
  code: string;
  slug: string | undefined;
}

/** What an id looks like. */
export const meaningIdForm = /^([a-z][a-z0-9-]*)\/(\d{3})(?:-([a-z0-9-]+))?$/;

/** @throws when the id is not `<vendor>/<code>[-<slug>]` */
export function parseMeaningId(id: string): MeaningId {
  const match = meaningIdForm.exec(id);
  if (match === null) {
    throw new Error(
      `"${id}" is not the id of a meaning. Write vendor/code or vendor/code-slug, for example ietf/451.`,
    );
  }
  return { vendor: match[1] ?? '', code: match[2] ?? '', slug: match[3] };
}

/** Fragment that leads to a meaning on the page of its number: `iis`, `shopify-security-rejection`. */
export function anchorOf(id: string): string {
  const { vendor, slug } = parseMeaningId(id);
  return slug === undefined ? vendor : `${vendor}-${slug}`;
}

/**
 * Prefix of the heading ids of a meaning's article. The registered meaning has none;
 * the others carry their anchor, so that a fragment stays true when a number gains an owner.
 */
export function headingPrefix(id: string): string {
  return parseMeaningId(id).vendor === ietf ? '' : `${anchorOf(id)}-`;
}
