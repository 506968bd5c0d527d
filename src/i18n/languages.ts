import type en from '../../content/interface/en.json';

/** Key of an interface string; the English file is the list of keys. */
export type InterfaceKey = keyof typeof en;

/** Signs between words that code joins. */
export interface Marks {
  /** Between the items of a list. */
  list: string;
  /** Between a term and what it is. */
  label: string;
  /** Between facts that have nothing to do with each other. */
  apart: string;
  /** Between the ends of a range of numbers. */
  range: string;
  /** After a sentence that another follows. */
  sentence: string;
  /** Between two sentences that end with a full stop. */
  space: string;
}

/** All that the site has to know of a language that it is written in. */
interface LanguageRecord {
  /** BCP 47 tag for `lang` attributes. */
  tag: string;
  /** What its speakers call it, for links that lead to it. */
  ownName: string;
  /** BCP 47 tag for dates in words. */
  dateTag: string;
  /** Brackets around a remark within a line of text, with the spaces that belong to them. */
  brackets: readonly [open: string, close: string];
  /** Signs that code puts between words, with the spaces that belong to them. */
  marks: Marks;
  /** Most characters of a summary: what a search engine shows whole. */
  longestSummary: number;
  /** What ends a sentence. */
  fullStop: string;
}

/** Every language of the site, by the piece of the address that names it. */
export const languages = {
  en: {
    tag: 'en',
    ownName: 'English',
    dateTag: 'en-GB',
    brackets: [' (', ')'],
    marks: { list: ', ', label: ': ', apart: ' · ', range: '–', sentence: '. ', space: ' ' },
    longestSummary: 155,
    fullStop: '.',
  },
  ja: {
    tag: 'ja',
    ownName: '日本語',
    dateTag: 'ja',
    brackets: ['（', '）'],
    marks: { list: '、', label: '：', apart: '／', range: '〜', sentence: '。', space: '' },
    longestSummary: 90,
    fullStop: '。',
  },
} as const satisfies Record<string, LanguageRecord>;

/** Piece of the address that names a language; the source language has none. */
export type Locale = keyof typeof languages;

/** The language in which facts and articles are written first. It lives at the root. */
export const sourceLocale = 'en' as const satisfies Locale;

export const locales = Object.keys(languages) as Locale[];

/** Value of the `[...locale]` route parameter: absent for the source language. */
export function localeParam(locale: Locale): string | undefined {
  return locale === sourceLocale ? undefined : locale;
}

/** Reads the `[...locale]` route parameter; the routes only ever produce known ones. */
export function localeFromParam(param: string | undefined): Locale {
  return locales.find((locale) => localeParam(locale) === param) ?? sourceLocale;
}
