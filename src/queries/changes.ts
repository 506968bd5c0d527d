import { resolveCitation, type ResolvedCitation } from '../domain/citation.ts';
import { anchorOf } from '../domain/meaning-id.ts';
import { textsOf } from '../domain/meaning-texts.ts';
import { classDigit, statusClassOf } from '../domain/status-class.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { linkToCode, type Link } from './links.ts';
import { listMeanings, translationOf } from './meanings.ts';
import { issuerOf, titleOf } from './meaning-view.ts';
import { mapSpecifications } from './specifications.ts';

/** One dated event of one meaning. */
export interface Change {
  /** Meaning and date: stable, one of a kind. */
  id: string;
  /** As precisely as it is known: 2012, 2012-04, 2012-04-29. */
  date: string;
  code: string;
  classDigit: string;
  title: string;
  issuer: string;
  event: string;
  citation: ResolvedCitation | undefined;
  link: Link;
}

/** The dated events of all meanings, newest first. */
export async function listChanges(locale: Locale): Promise<Change[]> {
  const t = translator(locale);
  const specifications = await mapSpecifications();
  const changes = await Promise.all(
    (await listMeanings()).map(async (meaning) => {
      const { id, facts } = meaning;
      const text = textsOf(id, facts, translationOf(meaning, locale));
      const link = await linkToCode(locale, facts.code, anchorOf(id));
      return facts.history.map(({ date, citation }) => ({
        id: `${id}/${date}`,
        date,
        code: facts.code,
        classDigit: classDigit(statusClassOf(facts.code)),
        title: titleOf(facts),
        issuer: issuerOf(meaning, t),
        event: text(`history.${date}`) ?? '',
        citation:
          citation === undefined
            ? undefined
            : resolveCitation(citation, specifications, (name, section) =>
                t('citation.section', { name, section }),
              ),
        link,
      }));
    }),
  );
  return changes
    .flat()
    .sort((a, b) => b.date.localeCompare(a.date) || a.code.localeCompare(b.code));
}
