import { getCollection } from 'astro:content';
import { fieldId } from '../domain/field-id.ts';
import { firstSentence } from '../domain/first-sentence.ts';
import { withoutBackticks } from '../domain/inline-code.ts';
import { ietf } from '../domain/meaning-id.ts';
import { tellingWords } from '../domain/telling-words.ts';
import type { Locale } from '../i18n/languages.ts';
import { withDistinctNames } from '../search/distinct-names.ts';
import type { LookupEntry } from '../search/lookup-entry.ts';
import { stem } from '../search/stem.ts';
import { tokenize } from '../search/tokenize.ts';
import { listChoices } from './choice-list.ts';
import { listClasses } from './code-list.ts';
import { listComparisons } from './comparison-list.ts';
import { editionIn } from './edition.ts';
import { listEntries } from './entries.ts';
import { listFields } from './field-page.ts';
import { getFrame } from './frame.ts';
import { listGuides } from './guides.ts';
import type { Link } from './links.ts';
import { anchorOfRow, listMappings } from './mappings.ts';
import { listMeanings, tellMeaning, type JoinedMeaning } from './meanings.ts';
import { searchNamesIn } from './search-names.ts';
import { listSpecifications } from './specification-page.ts';
import { listSubCodes } from './sub-codes.ts';
import { filterOfPlatform, listPlatforms, listSymptoms } from './symptoms.ts';
import { mapVendorNames } from './vendor-names.ts';
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
    platformEntries(locale),
    choiceEntries(locale),
    comparisonEntries(locale),
    mappingEntries(locale),
    messageEntries(locale),
    pageEntries(locale),
    guideEntries(locale),
  ]);
  // Of a platform, its names alone say what a query calls it.
  return lists
    .flat()
    .map((entry) => (entry.kind === 'platform' ? entry : withDistinctNames(entry)));
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

/**
 * So many words of a registered code's article are found, those that tell it from the others: of the
 * first ones, as many as its other texts do not have.
 */
const wordsOfArticle = { first: 40, most: 25 };

async function meaningEntries(locale: Locale): Promise<LookupEntry[]> {
  const { refer } = await editionIn(locale);
  const registered = (await listMeanings()).filter(({ facts }) => facts.vendor === ietf);
  const words = tellingWords(
    registered.map(({ article }) => article.body ?? ''),
    stem,
    wordsOfArticle.first,
  );
  const wordsOf = new Map(registered.map(({ id }, place) => [id, words[place] ?? []]));
  return (await listMeanings()).map((meaning) => {
    const translation = meaning.translations.get(locale)?.entry.data;
    const { facts } = tellMeaning(locale, meaning);
    const { code, title, issuer, link } = refer(meaning);
    const summary = firstSentence(withoutBackticks(facts.summary));
    const names = [...new Set([...facts.also, ...facts.formerly.map(({ phrase }) => phrase)])];
    const own = new Set(tokenize([title, summary, ...names].join(' ')));
    const telling = (wordsOf.get(meaning.id) ?? []).filter((word) => !own.has(stem(word)));
    return {
      kind: 'meaning',
      mark: code,
      codes: [code],
      href: link.href,
      ...languageOf(link),
      title,
      ...(translation ? { gloss: translation.gloss } : {}),
      issuer,
      summary,
      names,
      fields: [...facts.fields, ...facts.requestFields].map(({ name }) => name),
      ...(telling.length > 0 && { words: telling.slice(0, wordsOfArticle.most).join(' ') }),
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
  const subCodeTitles = Map.groupBy(await listSubCodes(locale), ({ vendor }) => vendor);
  return (await listVendors(locale)).map(({ id, facts, link, codes }) => ({
    kind: 'vendor',
    codes: byWeight(codes.map(({ id, code }) => ({ code, weight: weights.get(id) ?? 0 }))),
    href: link.href,
    ...languageOf(link),
    title: facts.name,
    issuer: facts.name,
    summary: withoutBackticks(facts.summary),
    names: [
      ...facts.also,
      // The id is the short name: iis, cosmos-db.
      id.replaceAll('-', ' '),
      ...(subCodeTitles.get(id) ?? []).map(({ title }) => `${id.replaceAll('-', ' ')} ${title}`),
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
  const namesOf = await searchNamesIn(locale, 'symptoms');
  const vendors = await mapVendorNames(locale);
  return (await listSymptoms(locale)).map(({ title, summary, codes, platforms, link, entry }) => ({
    kind: 'symptom',
    codes: codes.map(({ code }) => code),
    href: link.href,
    ...languageOf(link),
    title,
    about: [
      ...new Set(
        platforms.flatMap(({ name, vendor }) => [name, vendors.get(vendor ?? '') ?? name]),
      ),
    ],
    summary: withoutBackticks(summary),
    ...namesOf(entry.id, [
      ...entry.data.words.map(({ text }) => inOneLine(text)),
      ...entry.data.also,
    ]),
  }));
}

/** The platforms, each with its symptoms on the page of all; a vendor's have its page, too, which has its name. */
async function platformEntries(locale: Locale): Promise<LookupEntry[]> {
  const { link } = await editionIn(locale);
  const vendors = new Set((await mapVendorNames(locale)).values());
  return (await listPlatforms())
    .filter(({ data: { name } }) => !vendors.has(name))
    .map(({ id, data: { name, also, everydayWord } }) => {
      const target = link({ kind: 'symptoms', anchor: filterOfPlatform(id) });
      return {
        kind: 'platform',
        codes: [],
        href: target.href,
        ...languageOf(target),
        title: name,
        names: [...(everydayWord ? [] : [name]), ...also],
      };
    });
}

async function guideEntries(locale: Locale): Promise<LookupEntry[]> {
  const namesOf = await searchNamesIn(locale, 'guides');
  return (await listGuides(locale)).map(({ title, summary, numbers, link, entry }) => ({
    kind: 'guide',
    codes: numbers.map(({ code }) => code),
    href: link.href,
    ...languageOf(link),
    title,
    summary: withoutBackticks(summary),
    ...namesOf(entry.id, entry.data.also),
  }));
}

async function choiceEntries(locale: Locale): Promise<LookupEntry[]> {
  const namesOf = await searchNamesIn(locale, 'choices');
  return (await listChoices(locale)).map(({ situation, numbers, link, entry }) => ({
    kind: 'choice',
    codes: numbers.map(({ code }) => code),
    judged: [
      ...new Set([...entry.data.alternatives, ...entry.data.avoid].map(({ code }) => code)),
    ].filter((code) => !numbers.some((number) => number.code === code)),
    href: link.href,
    ...languageOf(link),
    title: situation,
    ...namesOf(entry.id, entry.data.also),
  }));
}

async function comparisonEntries(locale: Locale): Promise<LookupEntry[]> {
  const namesOf = await searchNamesIn(locale, 'comparisons');
  return (await listComparisons(locale)).map(({ codes, label, link, entry }) => ({
    kind: 'comparison',
    codes,
    href: link.href,
    ...languageOf(link),
    title: label,
    ...namesOf(entry.id, entry.data.also),
  }));
}

/** The rows of all mappings that lead to a number: `gRPC UNAVAILABLE`, `curl exit number 28`. */
async function mappingEntries(locale: Locale): Promise<LookupEntry[]> {
  const { link } = await editionIn(locale);
  const toNumbers = (await listMappings(locale)).filter(
    ({ facts }) => facts.direction === 'to-http',
  );
  return toNumbers.flatMap(({ id, facts: { protocol, rows } }) =>
    rows.flatMap((row): LookupEntry[] => {
      const codes = row.codes.filter((code) => /^\d{3}$/.test(code));
      if (codes.length === 0) return [];
      const { name = '' } = row;
      return [
        {
          kind: 'mapping',
          codes,
          href: link({ kind: 'mappings', anchor: anchorOfRow(id, row.id) }).href,
          title: `${protocol} ${row.id}`,
          ...(/\D/.test(name) && { names: [name] }),
        },
      ];
    }),
  );
}

/**
 * What programs print with a status, by its meaning: that of the program, where it has one, else the
 * registered one. A sentence that a symptom tells of is found there.
 */
async function messageEntries(locale: Locale): Promise<LookupEntry[]> {
  const { refer } = await editionIn(locale);
  const byId = new Map((await listMeanings()).map((meaning) => [meaning.id, meaning]));
  const told = new Set(
    (await listSymptoms(locale)).flatMap(({ entry }) =>
      entry.data.words.map(({ text }) => tokenize(text).join(' ')),
    ),
  );
  const written = (await getCollection('logFormats')).flatMap(({ data: { vendor, words } }) =>
    words.flatMap(({ text, status, noted }) => {
      const sentence = inOneLine(text);
      const meaning =
        byId.get(`${vendor ?? ''}/${noted ?? status ?? ''}`) ?? byId.get(`${ietf}/${status ?? ''}`);
      const isTold = told.has(tokenize(sentence).join(' '));
      return meaning === undefined || isTold ? [] : [{ sentence, meaning }];
    }),
  );
  return [...Map.groupBy(written, ({ meaning }) => meaning)].map(([meaning, own]) => {
    const { code, link } = refer(meaning);
    return {
      kind: 'message',
      codes: [code],
      href: link.href,
      title: code,
      names: [...new Set(own.map(({ sentence }) => sentence))],
    };
  });
}

/** Pages that are about all codes: those to which the head and the foot of every page lead. */
async function pageEntries(locale: Locale): Promise<LookupEntry[]> {
  const { language, link } = await editionIn(locale);
  const { navigation, further } = await getFrame(locale, { kind: 'home' });
  const { t } = language;
  const others = [
    { label: t('diagnose.title'), ...link({ kind: 'diagnose' }) },
    { label: t('choose.tree.title'), ...link({ kind: 'choiceTree' }) },
  ];
  return [...navigation, ...further, ...others].map(({ label, href }) => ({
    kind: 'page',
    codes: [],
    href,
    title: label,
  }));
}

/** What people see may have several lines. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

async function mapWeights(): Promise<ReadonlyMap<string, number>> {
  return new Map((await listMeanings()).map((meaning) => [meaning.id, weightOf(meaning)]));
}

/** The codes, each once, the heaviest first. */
function byWeight(codes: readonly { code: string; weight: number }[]): string[] {
  const sorted = [...codes].sort((a, b) => b.weight - a.weight || a.code.localeCompare(b.code));
  return [...new Set(sorted.map(({ code }) => code))];
}
