import registry from '../../content/registry/iana-http-status-codes.json' with { type: 'json' };
import { answersOf, questions, type Answer, type Mark, type Question } from '../domain/answers.ts';
import type { ResolvedCitation } from '../domain/citation.ts';
import { readersOf, type Reader } from '../domain/headings.ts';
import { anchorOf, headingPrefix } from '../domain/meaning-id.ts';
import { retryByMethod } from '../domain/retry-by-method.ts';
import type { Language } from '../i18n/language.ts';
import { sourceLocale, type Locale } from '../i18n/languages.ts';
import {
  qualifiedFacts,
  type Meaning,
  type QualifiedFact,
  type Registration,
} from '../schemas/meaning.ts';
import type { TranslatedDocument } from '../schemas/translation.ts';
import type { Article } from './article.ts';
import type { Cite } from './citations.ts';
import { editionIn, editionWithin } from './edition.ts';
import { linkToField, type Link } from './links.ts';
import type { MeaningReference } from './meaning-reference.ts';
import { listNumbers, mapMeanings, tellMeaning, type JoinedMeaning } from './meanings.ts';

/** One line of the facts: a term, its values and what is to be said of them. */
export interface FactRow {
  /** Id of the line, where an answer at the head of the page leads to it. */
  id: string | undefined;
  term: string;
  values: string[];
  note: string | undefined;
  url: string | undefined;
}

/** One of the four questions that a page answers at its head. */
export interface AnswerView {
  question: string;
  answer: string;
  /** How far it is a yes; absent where the question asks for no yes. */
  mark: Mark | undefined;
  /** Fragment of the fact that proves it. */
  proof: string;
}

/** A reader who finds a part of the article that is for them. */
export interface ReaderLink {
  reader: Reader;
  /** Who that is, in one word. */
  name: string;
  /** What the heading of the part says to them. */
  text: string;
  /** Fragment of the part. */
  part: string;
}

/** A header field that goes with a meaning. */
export interface FieldRow {
  name: string;
  /** Page of the field; absent for a row that stands for any field. */
  link: Link | undefined;
  /** Absent for request fields, which have a role instead. */
  level: string | undefined;
  condition: string;
  citation: ResolvedCitation | undefined;
}

/** Another meaning, and the difference from it in one line. */
export interface ConfusedWithRow extends MeaningReference {
  difference: string;
}

/** A dated event. */
export interface HistoryRow {
  date: string;
  event: string;
  citation: ResolvedCitation | undefined;
}

/** A source, and what exactly it proves. */
export interface SourceRow {
  title: string;
  url: string | undefined;
  /** What kind of source it is, in words. */
  kind: string;
  proves: string;
  retrieved: Date;
}

/** Everything that pages show of one meaning; components only lay it out. */
export interface MeaningView extends MeaningReference {
  /** Language of everything that is told here, which may not be that of the page. */
  language: Language;
  /** Value of `lang` on it, where its language is not that of the page. */
  lang: string | undefined;
  /** What its reader has to know of the translation, in the language of the page. */
  notice: string | undefined;
  anchor: string;
  headingPrefix: string;
  /** Standing and issuer in a sentence. */
  issuerLine: string;
  summary: string;
  /** Standing, where it is seen, and the grade of its evidence, in one line. */
  standing: string;
  recognise: string | undefined;
  /** Day on which the entry was last compared with its sources. */
  reviewed: Date;
  also: string[];
  answers: AnswerView[];
  readers: ReaderLink[];
  /** Place where most people meet it, in a word or two. */
  firstSeen: string;
  facts: FactRow[];
  responseFields: FieldRow[];
  requestFields: FieldRow[];
  confusedWith: ConfusedWithRow[];
  formerly: string[];
  history: HistoryRow[];
  sources: SourceRow[];
  /** Documents of the issuer in the language of the page. */
  documents: TranslatedDocument[];
  article: Article;
  /** Page of this meaning alone, where its number has others. */
  ownPage: Link | undefined;
}

/** A view of one meaning for the pages of one language; in English where it is not translated. */
export async function viewMeaning(meaning: JoinedMeaning, locale: Locale): Promise<MeaningView> {
  const page = await editionIn(locale);
  const translation = meaning.translations.get(locale);
  const isForeign = locale !== sourceLocale && translation === undefined;
  const edition = isForeign ? await editionWithin(page, sourceLocale) : page;
  const { id } = meaning;
  const { facts } = tellMeaning(locale, meaning);
  const { language, cite, link, refer } = edition;
  const { t } = language;
  const prefix = headingPrefix(id);
  const article = translation?.entry ?? meaning.article;
  const meanings = await mapMeanings();
  const isShared = ((await listNumbers()).get(facts.code)?.length ?? 0) > 1;
  return {
    ...refer(meaning),
    language,
    lang: isForeign ? language.tag : undefined,
    notice: noticeOf(page.language, isForeign, translation?.isStale ?? false),
    anchor: anchorOf(id),
    headingPrefix: prefix,
    issuerLine: issuerLine(refer(meaning).issuer, facts, language, cite),
    summary: facts.summary,
    standing: standingLine(facts, language),
    recognise: facts.recognise,
    reviewed: facts.reviewed,
    also: facts.also,
    answers: answersOf(facts).map(({ question, value, mark }) => ({
      question: t(`answers.${question}`),
      answer: t(answerKey(question, value)),
      mark,
      proof: `#${factId(prefix, question)}`,
    })),
    readers: readersOf(article.body ?? '').map(({ reader, text }) => ({
      reader,
      name: t(`readers.${reader}`),
      text,
      part: `#${prefix}${reader}`,
    })),
    firstSeen: page.language.t(`which.${facts.seen[0] ?? 'status-line'}`),
    facts: factRows(facts, prefix, language, cite),
    responseFields: facts.fields.map(({ name, level, condition, citation }) => ({
      name,
      link: linkToField(link, name),
      level: t(`level.${level}`),
      condition,
      citation: cite(citation),
    })),
    requestFields: facts.requestFields.map(({ name, role, citation }) => ({
      name,
      link: linkToField(link, name),
      level: undefined,
      condition: role,
      citation: cite(citation),
    })),
    confusedWith: facts.confusedWith.map(({ meaning: otherId, difference }) => {
      const other = meanings.get(otherId);
      if (other === undefined) {
        throw new Error(
          `content/codes/${id}.mdx: confusedWith names ${otherId}, which has no file.`,
        );
      }
      return { ...refer(other), difference };
    }),
    formerly: facts.formerly.map(({ phrase, until }) =>
      t('section.history.formerly', { phrase, year: until }),
    ),
    history: facts.history.map(({ date, event, citation }) => ({
      date,
      event,
      citation: cite(citation),
    })),
    sources: facts.sources.map(({ title, url, kind, proves, retrieved }) => ({
      title,
      url,
      kind: t(`evidence.${kind}`),
      proves,
      retrieved,
    })),
    documents: translation?.entry.data.documents ?? [],
    article,
    ownPage: isShared
      ? link({ kind: 'meaning', code: facts.code, owner: anchorOf(id) })
      : undefined,
  };
}

/** Says that a meaning is not translated, or that its English entry changed since. */
function noticeOf({ t }: Language, isForeign: boolean, isStale: boolean): string | undefined {
  if (isForeign) return t('translation.missing');
  return isStale ? t('translation.stale') : undefined;
}

/** Where a meaning is seen, in words. */
function seenIn({ seen }: Meaning, { t }: Language): string[] {
  const isOnlyLogged = seen.length === 1 && seen[0] === 'log';
  return isOnlyLogged ? [t('seen.logOnly')] : seen.map((place) => t(`seen.${place}`));
}

/** Standing, place and evidence of a meaning, in one line. */
function standingLine(facts: Meaning, language: Language): string {
  const { t, marks } = language;
  const { registration } = facts;
  return [
    t(`standing.${registration.kind}`),
    ...(registration.kind === 'unofficial' ? [t(`use.${registration.use}`)] : []),
    seenIn(facts, language).join(marks.list),
    ...(registration.kind === 'unofficial' ? [t(`evidence.${registration.evidence}`)] : []),
  ].join(marks.apart);
}

function issuerLine(
  vendor: string,
  { phrase, registration }: Meaning,
  { t }: Language,
  cite: Cite,
): string {
  const line =
    registration.kind === 'unofficial'
      ? t(`code.issuer.${registration.use === 'unconfirmed' ? 'unconfirmed' : 'unofficial'}`, {
          vendor,
          product: registration.product,
        })
      : t(`code.issuer.${registration.kind}`, { citation: cite(registration.citation).label });
  return phrase === null ? `${line} ${t('code.noPhrase')}` : line;
}

type ValueKey = {
  [Fact in QualifiedFact]: `${Fact}.${NonNullable<Meaning[Fact]>['value']}`;
}[QualifiedFact];

/** Key of the words for the value of a fact; every value has some, which the compiler checks. */
export function valueKey(fact: QualifiedFact, value: string): ValueKey {
  return `${fact}.${value}` as ValueKey;
}

/** Values of `retry` after which it matters whether the method is idempotent. */
const mayBeRepeated: readonly Meaning['retry']['value'][] = [
  'after-wait',
  'if-idempotent',
  'new-connection',
];

type AnswerKey = {
  [Asked in Question]: `answers.${Asked}.${Extract<Answer, { question: Asked }>['value']}`;
}[Question];

/** Key of the words for an answer; every answer has some, which the compiler checks. */
function answerKey(question: Question, value: string): AnswerKey {
  return `answers.${question}.${value}` as AnswerKey;
}

/** Id of the line of the facts that proves an answer. */
function factId(prefix: string, question: Question): string {
  return `${prefix}fact-${question}`;
}

function factRows(facts: Meaning, prefix: string, language: Language, cite: Cite): FactRow[] {
  const { t, date } = language;
  const { registration } = facts;
  const { other } = retryByMethod(facts);
  const unofficial = registration.kind === 'unofficial' ? registration : undefined;
  const citation = registration.kind === 'unofficial' ? undefined : cite(registration.citation);
  const row = (
    term: string,
    values: (string | undefined)[],
    note?: string,
    url?: string,
    proves?: string,
  ): FactRow[] => {
    const known = values.filter((value) => value !== undefined);
    const question = questions.find((asked) => asked === proves);
    const id = question && factId(prefix, question);
    return known.length === 0 ? [] : [{ id, term, values: known, note, url }];
  };
  return [
    ...row(
      t('fact.standing'),
      [t(`standing.${registration.kind}`)],
      standingNote(registration, language),
    ),
    ...row(t('fact.specification'), [citation?.label], undefined, citation?.url),
    ...row(t('fact.seen'), seenIn(facts, language), undefined, undefined, 'seen'),
    ...row(
      t('fact.sentBy'),
      facts.sentBy.map((sender) => t(`sentBy.${sender}`)),
    ),
    ...qualifiedFacts.flatMap((name) => {
      const fact = facts[name];
      if (fact === undefined) return [];
      const { value, note, citation: proof } = fact;
      return row(t(`fact.${name}`), [t(valueKey(name, value))], note, cite(proof)?.url, name);
    }),
    ...(mayBeRepeated.includes(facts.retry.value)
      ? row(
          t('fact.retryOther'),
          [t(`retry.${other.value}`)],
          undefined,
          other.citation === facts.retry.citation ? undefined : cite(other.citation)?.url,
        )
      : []),
    ...row(
      t('fact.evidence'),
      [unofficial && t(`evidence.${unofficial.evidence}`)],
      unofficial?.evidenceNote,
    ),
    ...row(t('fact.since'), [unofficial?.since]),
    ...row(t('fact.until'), [unofficial?.until]),
    ...row(t('fact.reviewed'), [date(facts.reviewed)]),
  ];
}

/** What is to be said of a standing: how an unofficial code is used, when a temporary one ends. */
function standingNote(registration: Registration, { t, date }: Language): string | undefined {
  switch (registration.kind) {
    case 'unofficial':
      return t(`use.${registration.use}`);
    case 'temporary':
      return t('standing.temporary.note', {
        registered: date(registration.registered),
        extended: date(registration.extended ?? registration.registered),
        expires: date(registration.expires),
        snapshot: date(registry.compared),
      });
    default:
      return undefined;
  }
}
