import { withoutBackticks } from '../domain/inline-code.ts';
import { anchorOf, headingPrefix, ietf } from '../domain/meaning-id.ts';
import { countToldInFull } from '../domain/told-in-full.ts';
import type { Locale } from '../i18n/languages.ts';
import type { ExplainedCode } from '../recognise/explained.ts';
import { obligationsOfMeaning } from '../recognise/obligations-of-meaning.ts';
import { editionIn } from './edition.ts';
import { articleLengths, listMeanings, listNumbers, tellMeaning } from './meanings.ts';

/** Numbers that have a meaning. */
export async function listExplainedCodes(): Promise<string[]> {
  return [...(await listNumbers()).keys()];
}

/** Meanings that no client gets, since they are only written into logs: `vendor/code`. */
export async function listOnlyLogged(): Promise<string[]> {
  return (await listMeanings())
    .filter(({ facts }) => facts.seen.every((place) => place === 'log'))
    .map(({ facts: { vendor, code } }) => `${vendor}/${code}`);
}

/** What a reading of a text tells of a number. */
export async function explainCode(locale: Locale, code: string): Promise<ExplainedCode> {
  const { refer, link, cite } = await editionIn(locale);
  const meanings = (await listNumbers()).get(code) ?? [];
  const registered = meanings.find(({ facts }) => facts.vendor === ietf);
  const obligations = registered && obligationsOfMeaning(registered.facts);
  const citations = [
    ...(obligations?.fields ?? []).map(({ citation }) => citation),
    ...(obligations?.content ? [obligations.content.citation] : []),
  ];
  return {
    code,
    meanings: meanings.map((meaning, index) => {
      const { id } = meaning;
      const { facts, lang } = tellMeaning(locale, meaning);
      const { title, gloss, issuer, link: target } = refer(meaning);
      const owner = anchorOf(id);
      return {
        vendor: facts.vendor,
        title,
        ...(gloss !== undefined && { gloss }),
        issuer,
        summary: withoutBackticks(facts.summary),
        ...(lang !== undefined && { lang }),
        ...target,
        article:
          index < countToldInFull(articleLengths(meanings))
            ? link({ kind: 'code', code }).href
            : link({ kind: 'meaning', code, owner }).href,
        headingPrefix: headingPrefix(id),
      };
    }),
    ...(obligations && { obligations }),
    citations: Object.fromEntries(citations.map((citation) => [citation, cite(citation)])),
  };
}
