import { inLanguage } from '../domain/in-language.ts';
import { withoutBackticks } from '../domain/inline-code.ts';
import type { Locale } from '../i18n/languages.ts';
import type { LookupEntry } from '../search/lookup.ts';
import { editionIn } from './edition.ts';
import { listMeanings } from './meanings.ts';
import { listSubCodes } from './sub-codes.ts';

/** Every meaning and every sub-code as the lookup of one language needs it. */
export async function listLookupEntries(locale: Locale): Promise<LookupEntry[]> {
  const { refer } = await editionIn(locale);
  const meanings = (await listMeanings()).map((meaning) => {
    const { article, translations } = meaning;
    const translation = translations.get(locale)?.entry.data;
    const facts = inLanguage(meaning.facts, translation);
    const { code, title, issuer, link } = refer(meaning);
    return {
      code,
      href: link.href,
      title,
      ...(translation ? { gloss: translation.gloss } : {}),
      issuer,
      summary: withoutBackticks(facts.summary),
      names: [...facts.also, ...facts.formerly.map(({ phrase }) => phrase)],
      fields: [...facts.fields, ...facts.requestFields].map(({ name }) => name),
      weight: Math.min(1, Math.round((article.body?.length ?? 0) / 50) / 100),
    };
  });
  const subCodes = (await listSubCodes(locale)).flatMap(({ vendorName, subCodes: rows }) =>
    rows.map(({ id, name, meaning, statusCodes, link }): LookupEntry => ({
      code: id,
      href: link.href,
      title: name,
      issuer: vendorName,
      summary: withoutBackticks(meaning),
      // A mark of digits is found as a whole; its parts would answer for other numbers.
      names: /^\d/.test(id) ? [] : [id, `${vendorName} ${id}`],
      fields: [],
      weight: 0,
      subCodeOf: statusCodes,
    })),
  );
  return [...meanings, ...subCodes];
}
