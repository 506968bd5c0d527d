import { languages, type Locale } from './languages.ts';

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** A span of time in the largest unit that leaves no remainder: `7200` is 2 hours, `90` 90 seconds. */
export function formatDuration(locale: Locale, seconds: number): string {
  const [unit, length] = units.find(
    ([, size]) => seconds >= size && Number.isInteger(seconds / size),
  ) ?? ['second', 1];
  const words = new Intl.NumberFormat(languages[locale].dateTag, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(seconds / length);
  // Intl sets the unit apart in Japanese, too, where text has no spaces.
  return words.replace(/\s(?=\p{Script=Han})/u, '');
}
