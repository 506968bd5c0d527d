import { formatDate } from './format-date.ts';
import { formatDuration } from './format-duration.ts';
import { languages, locales, sourceLocale, type Locale, type Marks } from './languages.ts';
import { translator, type Translate } from './translate.ts';

/** The language of a page or of a part of it: all that a component has to know of it. */
export interface Language {
  locale: Locale;
  /** BCP 47 tag for `lang` attributes. */
  tag: string;
  /** Value of `lang` on words that are English on every page: absent where the page is English. */
  englishWords: string | undefined;
  /** Interface strings. */
  t: Translate;
  /** A date in words, as precisely as it is known. */
  date: (date: Date | string) => string;
  /** A span of time in words, in the largest unit that fits. */
  duration: (seconds: number) => string;
  /** Signs between words that code joins. */
  marks: Marks;
  /** A remark in the brackets of the language. */
  inBrackets: (remark: string) => string;
}

function describeLanguage(locale: Locale): Language {
  const { tag, brackets, marks } = languages[locale];
  const [open, close] = brackets;
  return {
    locale,
    tag,
    englishWords: locale === sourceLocale ? undefined : languages[sourceLocale].tag,
    t: translator(locale),
    date: (date) => formatDate(locale, date),
    duration: (seconds) => formatDuration(locale, seconds),
    marks,
    inBrackets: (remark) => open + remark + close,
  };
}

const known = new Map(locales.map((locale) => [locale, describeLanguage(locale)]));

/** The language of a locale. */
export function languageOf(locale: Locale): Language {
  const language = known.get(locale);
  if (language === undefined) throw new Error(`There is no language ${locale}.`);
  return language;
}
