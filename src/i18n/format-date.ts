import { languages, type Locale } from './languages.ts';

/** Formatters by language and precision: to make one takes a hundred times as long as to use it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: Locale, precision: number): Intl.DateTimeFormat {
  const key = `${locale} ${String(precision)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (precision > 1) options.month = 'long';
  if (precision > 2) options.day = 'numeric';
  const formatter = new Intl.DateTimeFormat(languages[locale].dateTag, options);
  formatters.set(key, formatter);
  return formatter;
}

/**
 * @param date a full date, or a text of which only the year or the month is known: `2012`, `2012-04`
 * @returns the date in words: 23 November 2026, April 2012, 2012
 */
export function formatDate(locale: Locale, date: Date | string): string {
  const precision = typeof date === 'string' ? date.split('-').length : 3;
  return formatterOf(locale, precision).format(new Date(date));
}

/** The value of a `datetime` attribute, as precise as the date is known. */
export function machineDate(date: Date | string): string {
  return typeof date === 'string' ? date : date.toISOString().slice(0, 10);
}
