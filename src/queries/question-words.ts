import { getEntry } from 'astro:content';
import type { Locale } from '../i18n/languages.ts';
import { noQuestionWords, type QuestionWords } from '../search/question-words.ts';

/** Words of the questions of a language; none where nobody has written any. */
export async function questionWordsIn(locale: Locale): Promise<QuestionWords> {
  return (await getEntry('searchWords', locale))?.data ?? noQuestionWords;
}
