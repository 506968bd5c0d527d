/**
 * Header fields that every answer should have, and what has to stand in them. The files in `hosting`
 * send them; tests hold each file against this list.
 *
 * What scripts and styles a page may run stands in its own head, by hash. The policy here says what
 * a page cannot say of itself, or what holds for all; a browser keeps both.
 */
export const headersOfAll = {
  'content-security-policy':
    "base-uri 'none'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; frame-src 'none'; img-src 'self'; object-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** For how long what is named by its content may be kept: for good. */
export const cacheOfHashed = 'public, max-age=31536000, immutable';
/** For how long anything else may be kept: so short that a new version is there soon. */
export const cacheOfOthers = 'public, max-age=300';

/** Whether a file below the site's root is named by its content, so that it never changes. */
export function isNamedByContent(file: string): boolean {
  return /^pagefind\/((fragment|index)\/|.*\.pf_meta$)/.test(file);
}

/** Media types that the site needs, by the ending of the file; of text, in UTF-8. */
export const typesByEnding: Readonly<Record<string, readonly string[]>> = {
  html: ['text/html'],
  js: ['text/javascript', 'application/javascript'],
  json: ['application/json'],
  md: ['text/markdown'],
  txt: ['text/plain'],
  xml: ['application/xml', 'text/xml'],
  svg: ['image/svg+xml'],
  png: ['image/png'],
  ico: ['image/x-icon', 'image/vnd.microsoft.icon'],
  pagefind: ['application/octet-stream'],
  pf_meta: ['application/octet-stream'],
  pf_index: ['application/octet-stream'],
  pf_fragment: ['application/octet-stream'],
};

/** Endings of text whose media type says nothing of its encoding: without a word, it is a guess. */
export const endingsWithCharset = ['html', 'js', 'md', 'txt', 'xml'];
