import { localeParam, type Locale } from './locales.ts';

/** The only builder of addresses: every link, canonical and redirect comes from here. */
export interface Paths {
  /** Front page. */
  home: (locale: Locale) => string;
  /** Table of all codes. */
  codes: (locale: Locale) => string;
  /** Page of one number; `anchor` is the id of one of its parts. */
  code: (locale: Locale, code: string, anchor?: string) => string;
  /** Page of one meaning of a number that has many; `owner` is the meaning's anchor. */
  codeOwner: (locale: Locale, code: string, owner: string) => string;
  /** The same number as data. */
  codeData: (code: string) => string;
  /** The same page as Markdown. */
  codeMarkdown: (locale: Locale, code: string) => string;
  /** Page of a class: `4xx` or `other`. */
  statusClass: (locale: Locale, id: string) => string;
  vendors: (locale: Locale) => string;
  /** Page of a vendor; `anchor` is one of its sub-codes. */
  vendor: (locale: Locale, id: string, anchor?: string) => string;
  fields: (locale: Locale) => string;
  /** Page of a header field by its name in lower case. */
  field: (locale: Locale, id: string) => string;
  specifications: (locale: Locale) => string;
  specification: (locale: Locale, id: string) => string;
  /** Dated events of all codes, newest first. */
  changes: (locale: Locale) => string;
  /** Search page, with the query in its address when there is one. */
  search: (locale: Locale, query?: string) => string;
  /** Entries of the lookup, which the search loads on intent. */
  lookup: (locale: Locale) => string;
  /** Words of the dialog that lists the keys. */
  keys: (locale: Locale) => string;
  about: (locale: Locale, anchor?: string) => string;
  /** How to take the facts as data. */
  aboutData: (locale: Locale) => string;
  /** Picture for places where a page is shared: of a number, or `site`. */
  socialImage: (name: string) => string;
  /** A file that is served as it is, for example `favicon.svg`. */
  file: (name: string) => string;
}

/**
 * @param base Sub-path the site lives under: `/` or `/reference/`; slashes at the ends do not matter.
 * @returns builders of root-relative addresses without a trailing slash
 */
export function createPaths(base: string): Paths {
  const root = base.replace(/^\/*|\/*$/g, '');
  const join = (...parts: (string | undefined)[]) =>
    '/' + [root, ...parts].filter((part) => part !== undefined && part !== '').join('/');
  const fragment = (anchor?: string) => (anchor === undefined ? '' : `#${anchor}`);
  return {
    home: (locale) => join(localeParam(locale)),
    codes: (locale) => join(localeParam(locale), 'codes'),
    code: (locale, code, anchor) => join(localeParam(locale), 'codes', code) + fragment(anchor),
    codeOwner: (locale, code, owner) => join(localeParam(locale), 'codes', code, owner),
    codeData: (code) => join('codes', `${code}.json`),
    codeMarkdown: (locale, code) => join(localeParam(locale), 'codes', `${code}.md`),
    statusClass: (locale, id) => join(localeParam(locale), 'classes', id),
    vendors: (locale) => join(localeParam(locale), 'vendors'),
    vendor: (locale, id, anchor) => join(localeParam(locale), 'vendors', id) + fragment(anchor),
    fields: (locale) => join(localeParam(locale), 'fields'),
    field: (locale, id) => join(localeParam(locale), 'fields', id),
    specifications: (locale) => join(localeParam(locale), 'specifications'),
    specification: (locale, id) => join(localeParam(locale), 'specifications', id),
    changes: (locale) => join(localeParam(locale), 'changes'),
    search: (locale, query) =>
      join(localeParam(locale), 'search') +
      (query === undefined ? '' : `?q=${encodeURIComponent(query)}`),
    lookup: (locale) => join(localeParam(locale), 'lookup.json'),
    keys: (locale) => join(localeParam(locale), 'keys.json'),
    aboutData: (locale) => join(localeParam(locale), 'about', 'data'),
    about: (locale, anchor) => join(localeParam(locale), 'about') + fragment(anchor),
    socialImage: (name) => join('social', `${name}.png`),
    file: (name) => join(name),
  };
}
