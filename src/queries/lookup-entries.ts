import { anchorOf } from '../domain/meaning-id.ts';
import { withoutBackticks } from '../domain/inline-code.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { LookupEntry } from '../search/lookup.ts';
import { linkToCode } from './links.ts';
import { listMeanings, listNumbers, translationOf } from './meanings.ts';
import { issuerOf, titleOf } from './number-page.ts';

/** Every meaning as the lookup of one language needs it. */
export async function listLookupEntries(locale: Locale): Promise<LookupEntry[]> {
  const t = translator(locale);
  const numbers = await listNumbers();
  return Promise.all(
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
}
