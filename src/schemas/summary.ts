import { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';

/** Longest summary that search results show whole, in characters. */
export const longestSummary: Readonly<Record<Locale, number>> = { en: 155, ja: 90 };

/** What ends a sentence. */
export const fullStop: Readonly<Record<Locale, string>> = { en: '.', ja: '。' };

/** A summary in English; `summaries-are-sentences` holds it to more, and translations, too. */
export const summarySchema = z
  .string()
  .trim()
  .min(1)
  .max(longestSummary.en, {
    error: `At most ${String(longestSummary.en)} characters fit in a search result. Shorten it.`,
  });
