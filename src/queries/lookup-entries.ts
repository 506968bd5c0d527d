import { anchorOf } from '../domain/meaning-id.ts';
import { withoutBackticks } from '../domain/inline-code.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { LookupEntry } from '../search/lookup.ts';
import { linkToCode } from './links.ts';
import { listMeanings, listNumbers, translationOf } from './meanings.ts';
import { issuerOf, titleOf } from './meaning-view.ts';
import { listSubCodes } from './sub-codes.ts';

/** Every meaning and every sub-code as the lookup of one language needs it. */
export async function listLookupEntries(locale: Locale): Promise<LookupEntry[]> {
  const t = translator(locale);
  const numbers = await listNumbers();
  const meanings = await Promise.all(
    (await listMeanings()).map(async (meaning) => {
      const { id, facts } = meaning;
      const translation = translationOf(meaning, locale);
      const isFirst = numbers.get(facts.code)?.[0]?.id === id;
      const { href } = await linkToCode(locale, facts.code, isFirst ? undefined : anchorOf(id));
      return {
        code: facts.code,
        href,
        title: titleOf(facts),
        ...(translation ? { gloss: translation.gloss } : {}),
        issuer: issuerOf(meaning, t),
        summary: withoutBackticks(translation?.summary ?? facts.summary),
        names: [
          ...(translation?.also ?? []),
          ...facts.also,
          ...facts.formerly.map(({ phrase }) => phrase),
        ],
        fields: [...facts.fields, ...facts.requestFields].map(({ name }) => name),
        weight: Math.min(1, Math.round((meaning.article.body?.length ?? 0) / 50) / 100),
      };
    }),
  );
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
