import { getCollection, getEntry } from 'astro:content';
import { fieldId } from '../domain/field-id.ts';
import { inLanguage } from '../domain/in-language.ts';
import { withoutBackticks } from '../domain/inline-code.ts';
import { ietf } from '../domain/meaning-id.ts';
import { tellingWords } from '../domain/telling-words.ts';
import type { Locale } from '../i18n/languages.ts';
import type { LookupEntry } from '../search/lookup-entry.ts';
import { stem } from '../search/stem.ts';
import { listClasses } from './code-list.ts';
import { editionIn } from './edition.ts';
import { listFields } from './field-page.ts';
import { listGuides } from './guides.ts';
import { listMeanings, type JoinedMeaning } from './meanings.ts';
import { listSpecifications } from './specification-page.ts';
import { listSubCodes } from './sub-codes.ts';
import { listSymptoms } from './symptoms.ts';
import { listVendors } from './vendor-page.ts';

/** Everything that the lookup of one language finds, the meanings in the order of the site first. */
export async function listLookupEntries(locale: Locale): Promise<LookupEntry[]> {
  const lists = await Promise.all([
    meaningEntries(locale),
    subCodeEntries(locale),
    vendorEntries(locale),
    classEntries(locale),
    fieldEntries(locale),
    specificationEntries(locale),
    symptomEntries(locale),
    guideEntries(locale),
  ]);
  return lists.flat();
}

/**
 * How often people mean a meaning, for want of counts by the length of its article, and for
 * unofficial ones by the rank of the vendor, too.
 */
function weightOf({ facts, article, prominence }: JoinedMeaning): number {
  const told = Math.min(1, (article.body?.length ?? 0) / 5000);
  const weight = facts.vendor === ietf ? 0.5 + told / 2 : told / (2 + prominence / 10);
  return Math.round(weight * 100) / 100;
}

/** So many words of a registered code's article are found, those that tell it from the others. */
const wordsOfArticle = 40;

async function meaningEntries(locale: Locale): Promise<LookupEntry[]> {
  const { refer } = await editionIn(locale);
  const messages = Map.groupBy(
    (await getCollection('logFormats')).flatMap(({ data }) => data.words),
    ({ status }) => status,
  );
  const registered = (await listMeanings()).filter(({ facts }) => facts.vendor === ietf);
  const words = tellingWords(
    registered.map(({ article }) => article.body ?? ''),
    stem,
    wordsOfArticle,
  );
  const wordsOf = new Map(registered.map(({ id }, place) => [id, words[place]?.join(' ')]));
  return (await listMeanings()).map((meaning) => {
    const translation = meaning.translations.get(locale)?.entry.data;
    const facts = inLanguage(meaning.facts, translation);
    const { code, title, issuer, link } = refer(meaning);
    const telling = wordsOf.get(meaning.id);
    // What programs write is said by the registered meaning of the status that goes with it.
    const written = facts.vendor === ietf ? (messages.get(code) ?? []) : [];
    return {
      kind: 'meaning',
      mark: code,
      codes: [code],
      href: link.href,
      title,
      ...(translation ? { gloss: translation.gloss } : {}),
      issuer,
      summary: withoutBackticks(facts.summary),
      names: [
        ...new Set([
          ...facts.also,
          ...facts.formerly.map(({ phrase }) => phrase),
          ...written.map(({ text }) => text),
        ]),
      ],
      fields: [...facts.fields, ...facts.requestFields].map(({ name }) => name),
      ...(telling !== undefined && { words: telling }),
      weight: weightOf(meaning),
    };
  });
}

async function subCodeEntries(locale: Locale): Promise<LookupEntry[]> {
  return (await listSubCodes(locale)).flatMap(({ vendorName, subCodes }) =>
    subCodes.map(({ id, name, meaning, statusCodes, link }): LookupEntry => ({
      kind: 'sub-code',
      mark: id,
      codes: statusCodes,
      href: link.href,
      title: name,
      issuer: vendorName,
      summary: withoutBackticks(meaning),
    })),
  );
}

async function vendorEntries(locale: Locale): Promise<LookupEntry[]> {
  const weights = await mapWeights();
  return (await listVendors(locale)).map(({ id, entry, link, codes }) => ({
    kind: 'vendor',
    codes: byWeight(codes.map(({ id, code }) => ({ code, weight: weights.get(id) ?? 0 }))),
    href: link.href,
    title: entry.data.name,
    issuer: entry.data.name,
    summary: withoutBackticks(entry.data.summary),
    // The id is the short name: iis, cosmos-db.
    names: [...entry.data.also, id.replaceAll('-', ' ')],
  }));
}

async function classEntries(locale: Locale): Promise<LookupEntry[]> {
  return Promise.all(
    (await listClasses(locale)).map(async ({ id, name, label, link, codes }) => ({
      kind: 'class' as const,
      ...(id !== 'other' && { mark: id }),
      codes: codes
        .filter(({ ownership }) => id === 'other' || ownership !== 'unofficial')
        .map(({ code }) => code),
      href: link.href,
      title: name,
      summary: withoutBackticks((await getEntry('classes', id))?.data.summary ?? ''),
      names: [label],
    })),
  );
}

/** How strongly a header field belongs to a meaning. */
const levels = ['MUST', 'SHOULD', 'MAY', 'described', 'sent', 'SHOULD NOT', 'MUST NOT'];

/** How much a meaning is about a header field: how often it speaks of it, and how strongly it wants it. */
function closenessTo(id: string, meaning: JoinedMeaning): number | undefined {
  const { fields, requestFields, summary } = meaning.facts;
  const ranks = [
    ...fields.filter(({ name }) => fieldId(name) === id).map(({ level }) => levels.indexOf(level)),
    ...requestFields.filter(({ name }) => fieldId(name) === id).map(() => 1),
  ];
  if (ranks.length === 0) return undefined;
  const text = `${summary} ${meaning.article.body ?? ''}`.toLowerCase();
  return text.split(id).length - Math.min(...ranks) + weightOf(meaning);
}

async function fieldEntries(locale: Locale): Promise<LookupEntry[]> {
  const meanings = await listMeanings();
  return (await listFields(locale)).map(({ id, field, link }) => ({
    kind: 'field',
    codes: byWeight(
      meanings.flatMap((meaning) => {
        const weight = closenessTo(id, meaning);
        return weight === undefined ? [] : [{ code: meaning.facts.code, weight }];
      }),
    ),
    href: link.href,
    title: field.name,
    summary: withoutBackticks(field.summary),
  }));
}

async function specificationEntries(locale: Locale): Promise<LookupEntry[]> {
  const weights = await mapWeights();
  return (await listSpecifications(locale)).map(({ link, specification, defines, cited }) => ({
    kind: 'specification',
    codes: [
      ...new Set(
        [defines, cited].flatMap((meanings) =>
          byWeight(
            meanings.map(({ meaning: { id, code } }) => ({ code, weight: weights.get(id) ?? 0 })),
          ),
        ),
      ),
    ],
    href: link.href,
    title: specification.name,
    summary: specification.title,
    names: [specification.title],
  }));
}

async function symptomEntries(locale: Locale): Promise<LookupEntry[]> {
  return (await listSymptoms(locale)).map(({ title, summary, codes, link, entry }) => ({
    kind: 'symptom',
    codes: codes.map(({ code }) => code),
    href: link.href,
    title,
    summary: withoutBackticks(summary),
    names: [...entry.data.words.map(({ text }) => text), ...entry.data.also],
  }));
}

async function guideEntries(locale: Locale): Promise<LookupEntry[]> {
  return (await listGuides(locale)).map(({ title, summary, numbers, link, entry }) => ({
    kind: 'guide',
    codes: numbers.map(({ code }) => code),
    href: link.href,
    title,
    summary: withoutBackticks(summary),
    names: entry.data.also,
  }));
}

async function mapWeights(): Promise<ReadonlyMap<string, number>> {
  return new Map((await listMeanings()).map((meaning) => [meaning.id, weightOf(meaning)]));
}

/** The codes, each once, the heaviest first. */
function byWeight(codes: readonly { code: string; weight: number }[]): string[] {
  const sorted = [...codes].sort((a, b) => b.weight - a.weight || a.code.localeCompare(b.code));
  return [...new Set(sorted.map(({ code }) => code))];
}
