import { getCollection } from 'astro:content';
import { fieldId } from '../domain/field-id.ts';
import { withoutBackticks } from '../domain/inline-code.ts';
import { ietf } from '../domain/meaning-id.ts';
import { tellingWords } from '../domain/telling-words.ts';
import type { Locale } from '../i18n/languages.ts';
import type { LookupEntry } from '../search/lookup-entry.ts';
import { stem } from '../search/stem.ts';
import { listClasses } from './code-list.ts';
import { editionIn } from './edition.ts';
import { listEntries } from './entries.ts';
import { listFields } from './field-page.ts';
import type { Link } from './links.ts';
import { listMeanings, tellMeaning, type JoinedMeaning } from './meanings.ts';
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

/** The language of the page that an entry leads to, where the reader's is another. */
const languageOf = ({ hreflang }: Link) => (hreflang === undefined ? {} : { lang: hreflang });

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
    const { facts } = tellMeaning(locale, meaning);
    const { code, title, issuer, link } = refer(meaning);
    const telling = wordsOf.get(meaning.id);
    // What programs write is said by the registered meaning of the status that goes with it.
    const written = facts.vendor === ietf ? (messages.get(code) ?? []) : [];
    return {
      kind: 'meaning',
      mark: code,
      codes: [code],
      href: link.href,
      ...languageOf(link),
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
      ...languageOf(link),
      title: name,
      issuer: vendorName,
      summary: withoutBackticks(meaning),
    })),
  );
}

async function vendorEntries(locale: Locale): Promise<LookupEntry[]> {
  const weights = await mapWeights();
  const lists = Map.groupBy(await listSubCodes(locale), ({ vendor }) => vendor);
  return (await listVendors(locale)).map(({ id, facts, link, codes }) => ({
    kind: 'vendor',
    codes: byWeight(codes.map(({ id, code }) => ({ code, weight: weights.get(id) ?? 0 }))),
    href: link.href,
    ...languageOf(link),
    title: facts.name,
    issuer: facts.name,
    summary: withoutBackticks(facts.summary),
    // The id is the short name: iis, cosmos-db.
    names: [
      ...facts.also,
      id.replaceAll('-', ' '),
      ...(lists.get(id) ?? []).map(({ title }) => title),
    ],
  }));
}

async function classEntries(locale: Locale): Promise<LookupEntry[]> {
  const entries = new Map((await listEntries('classes', locale)).map((entry) => [entry.id, entry]));
  return (await listClasses(locale)).map(({ id, name, label, link, codes }) => {
    const entry = entries.get(id);
    return {
      kind: 'class' as const,
      ...(id !== 'other' && { mark: id }),
      codes: codes
        .filter(({ ownership }) => id === 'other' || ownership !== 'unofficial')
        .map(({ code }) => code),
      href: link.href,
      ...languageOf(link),
      title: name,
      summary: withoutBackticks(entry?.facts.summary ?? ''),
      names: [label, ...(entry?.translation?.also ?? [])],
    };
  });
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
  return (await listFields(locale)).map(({ id, field, also, link }) => ({
    kind: 'field',
    codes: byWeight(
      meanings.flatMap((meaning) => {
        const weight = closenessTo(id, meaning);
        return weight === undefined ? [] : [{ code: meaning.facts.code, weight }];
      }),
    ),
    href: link.href,
    ...languageOf(link),
    title: field.name,
    summary: withoutBackticks(field.summary),
    ...(also.length > 0 && { names: also }),
  }));
}

async function specificationEntries(locale: Locale): Promise<LookupEntry[]> {
  const weights = await mapWeights();
  return (await listSpecifications(locale)).map(
    ({ link, specification, titles, defines, cited }) => ({
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
      ...languageOf(link),
      title: specification.name,
      summary: specification.title,
      names: [...new Set([specification.title, ...titles])],
    }),
  );
}

async function symptomEntries(locale: Locale): Promise<LookupEntry[]> {
  return (await listSymptoms(locale)).map(({ title, summary, codes, link, entry }) => ({
    kind: 'symptom',
    codes: codes.map(({ code }) => code),
    href: link.href,
    ...languageOf(link),
    title,
    summary: withoutBackticks(summary),
    names: [...entry.data.words.map(({ text }) => text), ...entry.data.also],
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
