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

/** For how long files may be kept, by why. */
export const lives = {
  /** Named by its content, so that it never changes. */
  forGood: 'public, max-age=31536000, immutable',
  /** So short that a new version is there soon. */
  shortly: 'public, max-age=300',
  /** The worker knows the bundles of its own build alone: an old one asks for what is gone. */
  askFirst: 'no-cache',
} as const;

/** For how long a file below the site's root may be kept, as a host says it in `Cache-Control`. */
export function lifeOf(file: string): string {
  if (/^(pagefind\/((fragment|index)\/|.*\.pf_meta$)|offline-bundles\/.*\.bin$)/.test(file)) {
    return lives.forGood;
  }
  return file === 'offline-worker.js' ? lives.askFirst : lives.shortly;
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
  webmanifest: ['application/manifest+json'],
  bin: ['application/octet-stream'],
  pagefind: ['application/octet-stream'],
  pf_meta: ['application/octet-stream'],
  pf_index: ['application/octet-stream'],
  pf_fragment: ['application/octet-stream'],
};

/** Endings of text whose media type says nothing of its encoding: without a word, it is a guess. */
export const endingsWithCharset = ['html', 'js', 'md', 'txt', 'xml'];
