import type { ResolvedCitation } from '../domain/citation.ts';
import { editionIn } from './edition.ts';
import type { MeaningReference } from './meaning-reference.ts';
import { listMeanings, tellMeaning } from './meanings.ts';
import { oncePerLocale } from './remember.ts';

/** One dated event of one meaning. */
export interface Change {
  /** Meaning and date: stable, one of a kind. */
  id: string;
  /** As precisely as it is known: 2012, 2012-04, 2012-04-29. */
  date: string;
  meaning: MeaningReference;
  event: string;
  /** Value of `lang` on the event, where it is not in the language of the page. */
  lang: string | undefined;
  citation: ResolvedCitation | undefined;
}

/** The dated events of all meanings, newest first. */
export const listChanges = oncePerLocale(async (locale): Promise<Change[]> => {
  const { cite, refer } = await editionIn(locale);
  return (await listMeanings())
    .flatMap((meaning) => {
      const { facts, lang } = tellMeaning(locale, meaning);
      return facts.history.map(({ date, event, citation }) => ({
        id: `${meaning.id}/${date}`,
        date,
        meaning: refer(meaning),
        event,
        lang,
        citation: cite(citation),
      }));
    })
    .sort((a, b) => b.date.localeCompare(a.date) || a.meaning.code.localeCompare(b.meaning.code));
});
