import type { CollectionEntry } from 'astro:content';
import registry from '../../content/registry/iana-http-status-codes.json' with { type: 'json' };
import { resolveCitation, type ResolvedCitation } from '../domain/citation.ts';
import { anchorOf, headingPrefix, ietf } from '../domain/meaning-id.ts';
import { textsOf, type NotedFact } from '../domain/meaning-texts.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator, type Translate } from '../i18n/translate.ts';
import type { Meaning } from '../schemas/meaning.ts';
import { linkToCode, linkToField, type Link } from './links.ts';
import { listMeanings, listNumbers, translationOf, type JoinedMeaning } from './meanings.ts';
import { mapSpecifications } from './specifications.ts';

/** One line of the facts: a term, its values and what is to be said of them. */
export interface FactRow {
  term: string;
  values: string[];
  note: string | undefined;
  url: string | undefined;
}

export interface FieldRow {
  name: string;
  /** Page of the field; absent for a row that stands for any field. */
  link: Link | undefined;
  /** Absent for request fields, which have a role instead. */
  level: string | undefined;
  condition: string;
  citation: ResolvedCitation | undefined;
}

export interface ConfusedWithRow {
  code: string;
  title: string;
  difference: string;
  link: Link;
}

export interface HistoryRow {
  date: string;
  event: string;
  citation: ResolvedCitation | undefined;
}

export interface SourceRow {
  title: string;
  url: string | undefined;
  kind: string;
  proves: string;
  retrieved: Date;
}

/** Everything the page shows of one meaning; components only lay it out. */
export interface MeaningView {
  id: string;
  anchor: string;
  headingPrefix: string;
  title: string;
  hasPhrase: boolean;
  gloss: string | undefined;
  /** Who issues it: `nginx`, or the word for registered ones. */
  issuer: string;
  issuerLine: string;
  summary: string;
  /** Standing, where it is seen, and the grade of its evidence, in one line. */
  standing: string;
  recognise: string | undefined;
  also: string[];
  facts: FactRow[];
  responseFields: FieldRow[];
  requestFields: FieldRow[];
  confusedWith: ConfusedWithRow[];
  formerly: string[];
  history: HistoryRow[];
  sources: SourceRow[];
  article: CollectionEntry<'meanings'> | CollectionEntry<'meaningTranslations'>;
}

/** What a meaning is called: its reason phrase, or our name where it has none. */
export function titleOf(facts: Meaning): string {
  return facts.phrase ?? facts.name ?? facts.code;
}

/** What stands below a title: its translation, or the name by which people know an unused code. */
export function glossOf(meaning: JoinedMeaning, locale: Locale): string | undefined {
  const { registration, also } = meaning.facts;
  const translated = translationOf(meaning, locale)?.gloss;
  return translated ?? (registration.kind === 'unused' ? also[0] : undefined);
}

/** Who issues a meaning, as a page says it. */
export function issuerOf(meaning: JoinedMeaning, t: Translate): string {
  return meaning.vendor?.name ?? t('code.ietf');
}

/** Standing, place and evidence of a meaning, in one line. */
function standingLine(facts: Meaning, t: Translate): string {
  const { registration } = facts;
  return [
    t(`standing.${registration.kind}`),
    ...(registration.kind === 'unofficial' ? [t(`use.${registration.use}`)] : []),
    seenIn(facts, t).join(', '),
    ...(registration.kind === 'unofficial' ? [t(`evidence.${registration.evidence}`)] : []),
  ].join(' · ');
}

/** Where a meaning is seen, in words. */
function seenIn({ seen }: Meaning, t: Translate): string[] {
  const isOnlyLogged = seen.length === 1 && seen[0] === 'log';
  return isOnlyLogged ? [t('seen.logOnly')] : seen.map((place) => t(`seen.${place}`));
}

/** A view of one meaning in one language, complete for a page. */
export async function viewMeaning(meaning: JoinedMeaning, locale: Locale): Promise<MeaningView> {
  const { id, facts } = meaning;
  const t = translator(locale);
  const translation = translationOf(meaning, locale);
  const text = textsOf(id, facts, translation);
  const specifications = await mapSpecifications();
  const cite = (citation: string | undefined) =>
    citation === undefined
      ? undefined
      : resolveCitation(citation, specifications, (name, section) =>
          t('citation.section', { name, section }),
        );
  const required = (key: string) => text(key) ?? '';
  const titles = new Map((await listMeanings()).map((other) => [other.id, other]));
  return {
    id,
    anchor: anchorOf(id),
    headingPrefix: headingPrefix(id),
    title: titleOf(facts),
    hasPhrase: facts.phrase !== null,
    gloss: glossOf(meaning, locale),
    issuer: issuerOf(meaning, t),
    issuerLine: issuerLine(meaning, t, required('product'), cite),
    summary: required('summary'),
    standing: standingLine(facts, t),
    recognise: text('recognise'),
    also: [...new Set([...(translation?.also ?? []), ...facts.also])],
    facts: factRows(facts, locale, t, text, cite),
    responseFields: facts.fields.map((field) => ({
      name: field.name,
      link: linkToField(locale, field.name),
      level: t(`level.${field.level}`),
      condition: required(`fields.${field.name}`),
      citation: cite(field.citation),
    })),
    requestFields: facts.requestFields.map((field) => ({
      name: field.name,
      link: linkToField(locale, field.name),
      level: undefined,
      condition: required(`requestFields.${field.name}`),
      citation: cite(field.citation),
    })),
    confusedWith: await Promise.all(
      facts.confusedWith.map(async ({ meaning: otherId }) => {
        const other = titles.get(otherId);
        if (other === undefined) {
          throw new Error(
            `content/codes/${id}.mdx: confusedWith names ${otherId}, which has no file.`,
          );
        }
        const isAlone = (await listNumbers()).get(other.facts.code)?.length === 1;
        return {
          code: other.facts.code,
          title: titleOf(other.facts),
          difference: required(`confusedWith.${otherId}`),
          link: await linkToCode(
            locale,
            other.facts.code,
            isAlone || other.facts.vendor === ietf ? undefined : anchorOf(otherId),
          ),
        };
      }),
    ),
    formerly: facts.formerly.map(({ phrase, until }) =>
      t('section.history.formerly', { phrase, year: until }),
    ),
    history: facts.history.map((entry) => ({
      date: entry.date,
      event: required(`history.${entry.date}`),
      citation: cite(entry.citation),
    })),
    sources: facts.sources.map((source) => ({
      title: source.title,
      url: source.url,
      kind: t(`evidence.${source.kind}`),
      proves: required(`sources.${source.title}`),
      retrieved: source.retrieved,
    })),
    article: meaning.translations.get(locale) ?? meaning.article,
  };
}

function issuerLine(
  meaning: JoinedMeaning,
  t: Translate,
  product: string,
  cite: (citation: string) => ResolvedCitation | undefined,
): string {
  const { registration } = meaning.facts;
  if (registration.kind === 'unofficial') {
    const key = registration.use === 'unconfirmed' ? 'unconfirmed' : 'unofficial';
    return t(`code.issuer.${key}`, { vendor: issuerOf(meaning, t), product });
  }
  return t(`code.issuer.${registration.kind}`, {
    citation: cite(registration.citation)?.label ?? '',
  });
}

function factRows(
  facts: Meaning,
  locale: Locale,
  t: Translate,
  text: (key: string) => string | undefined,
  cite: (citation: string | undefined) => ResolvedCitation | undefined,
): FactRow[] {
  const { registration } = facts;
  const unofficial = registration.kind === 'unofficial' ? registration : undefined;
  const date = (value: Date) => formatDate(locale, value);
  const row = (
    term: string,
    values: (string | undefined)[],
    note?: string,
    url?: string,
  ): FactRow => ({ term, values: values.filter((value) => value !== undefined), note, url });
  const noted = (fact: NotedFact, value: string) =>
    row(t(`fact.${fact}`), [value], text(`notes.${fact}`), cite(facts[fact]?.citation)?.url);
  const citation = unofficial
    ? undefined
    : cite('citation' in registration ? registration.citation : undefined);
  return [
    row(
      t('fact.standing'),
      [t(`standing.${registration.kind}`)],
      registration.kind === 'unofficial'
        ? t(`use.${registration.use}`)
        : registration.kind === 'temporary'
          ? t('standing.temporary.note', {
              registered: date(registration.registered),
              extended: date(registration.extended ?? registration.registered),
              expires: date(registration.expires),
              snapshot: formatDate(locale, registry.compared),
            })
          : undefined,
    ),
    ...(citation ? [row(t('fact.specification'), [citation.label], undefined, citation.url)] : []),
    row(t('fact.seen'), seenIn(facts, t)),
    row(
      t('fact.sentBy'),
      facts.sentBy.map((sender) => t(`sentBy.${sender}`)),
    ),
    noted('side', t(`side.${facts.side.value}`)),
    noted('cacheable', t(`cacheable.${facts.cacheable.value}`)),
    noted('content', t(`content.${facts.content.value}`)),
    ...(facts.method ? [noted('method', t(`method.${facts.method.value}`))] : []),
    noted('retry', t(`retry.${facts.retry.value}`)),
    ...(unofficial
      ? [row(t('fact.evidence'), [t(`evidence.${unofficial.evidence}`)], text('evidenceNote'))]
      : []),
    ...(unofficial?.since === undefined ? [] : [row(t('fact.since'), [text('since')])]),
    ...(unofficial?.until === undefined ? [] : [row(t('fact.until'), [text('until')])]),
    row(t('fact.reviewed'), [date(facts.reviewed)]),
  ];
}
