import type { Locale } from '../i18n/languages.ts';

/** Asks once and remembers the answer: content does not change while the site is built. */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (answer ??= ask());
}

/** Asks once for each language. */
export function oncePerLocale<Answer>(
  ask: (locale: Locale) => Promise<Answer>,
): (locale: Locale) => Promise<Answer> {
  const answers = new Map<Locale, Promise<Answer>>();
  return (locale) => {
    const known = answers.get(locale) ?? ask(locale);
    answers.set(locale, known);
    return known;
  };
}
