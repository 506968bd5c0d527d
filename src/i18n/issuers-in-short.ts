import type { Language } from './language.ts';

/** How many issuers are named before the rest is counted. */
const named = 2;

/** Whose a number is, in a few words: `nginx, Esri ArcGIS and 11 more`. */
export function issuersInShort(issuers: readonly string[], { t, marks }: Language): string {
  const all = [...new Set(issuers)];
  const more = all.length - named;
  const first = all.slice(0, named).join(marks.list);
  return more > 0 ? t('social.more', { issuers: first, count: more }) : first;
}
