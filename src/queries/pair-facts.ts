import { codesOfComparison } from '../domain/comparison-id.ts';
import { ietf } from '../domain/meaning-id.ts';
import type { PairFacts } from '../domain/pair-facts.ts';
import type { Locale } from '../i18n/languages.ts';
import { listComparisons } from './comparison-list.ts';
import { editionIn } from './edition.ts';
import { factRows } from './fact-matrix.ts';
import { listMeanings } from './meanings.ts';

/** What any two registered codes are compared by, small enough to be loaded on the first intent. */
export async function getPairFacts(locale: Locale): Promise<PairFacts> {
  const edition = await editionIn(locale);
  const registered = (await listMeanings()).filter(({ facts }) => facts.vendor === ietf);
  const rows = await factRows(registered, edition, false);
  const none = edition.language.t('short.none');
  const values = [
    ...new Set([none, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value))]),
  ];
  return {
    terms: rows.map(({ term }) => term),
    values,
    none: 0,
    codes: Object.fromEntries(
      registered.map((meaning, index) => {
        const { code, title, link } = edition.refer(meaning);
        const answers = rows.map(({ cells }) => values.indexOf(cells[index]?.value ?? none));
        return [code, { title, href: link.href, answers }];
      }),
    ),
    pages: Object.fromEntries(
      (await listComparisons(locale))
        .filter(({ codes }) => codes.length === 2)
        .map(({ id, link }) => [codesOfComparison(id).join('-'), link.href]),
    ),
  };
}
