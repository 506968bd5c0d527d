import { addressOf, type PageReference } from '../domain/page-kinds.ts';
import { localeParam, type Locale } from './languages.ts';

/** The only builder of addresses: every link, canonical and form action comes from here. */
export interface Paths {
  /** Address of a page in a language. */
  page: (locale: Locale, page: PageReference) => string;
  /**
   * Address of a file that is served as it is, for example `favicon.svg` or `codes/404.json`.
   * @param locale where each language has a file of its own
   */
  file: (name: string, locale?: Locale) => string;
}

/**
 * Addresses of pages end with a slash, since every stock host answers that form without a redirect;
 * the form without it is answered, too, and is what people type and print. A host whose configuration
 * wants none is given links without it.
 * @param base Sub-path the site lives under: `/` or `/reference/`; slashes at the ends do not matter.
 * @returns builders of root-relative addresses
 */
export function createPaths(base: string, slash: 'always' | 'never' = 'always'): Paths {
  const root = base.replace(/^\/*|\/*$/g, '');
  const join = (...parts: (string | undefined)[]) =>
    '/' + [root, ...parts].filter((part) => part !== undefined && part !== '').join('/');
  return {
    page: (locale, page) => {
      const path = join(localeParam(locale), addressOf(page));
      const query = page.query === undefined ? '' : `?q=${encodeURIComponent(page.query)}`;
      const fragment = page.anchor === undefined ? '' : `#${page.anchor}`;
      const ending = slash === 'never' || path.endsWith('/') ? '' : '/';
      return path + ending + query + fragment;
    },
    file: (name, locale) => join(locale && localeParam(locale), name),
  };
}
