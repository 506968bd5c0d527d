import { z } from 'astro/zod';
import { languages, sourceLocale } from '../i18n/languages.ts';

const { longestSummary } = languages[sourceLocale];

/** A summary in English; `summaries-are-sentences` holds it to more, and translations, too. */
export const summarySchema = z
  .string()
  .trim()
  .min(1)
  .max(longestSummary, {
    error: `At most ${String(longestSummary)} characters fit in a search result. Shorten it.`,
  });
