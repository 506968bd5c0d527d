import { sendersOf } from '../domain/default-behaviour.ts';
import type { ResolvedCitation } from '../domain/citation.ts';
import { ietf } from '../domain/meaning-id.ts';
import {
  methodKinds,
  retryByMethod,
  type RetryAnswer,
  type RetryAnswerValue,
} from '../domain/retry-by-method.ts';
import {
  onFailureInWords,
  onStatusInWords,
  pauseInWords,
  retryAfterInWords,
} from '../i18n/default-words.ts';
import type { Language } from '../i18n/language.ts';
import type { Locale } from '../i18n/languages.ts';
import type { Meaning } from '../schemas/meaning.ts';
import { editionIn } from './edition.ts';
import { getFrame, type Frame } from './frame.ts';
import type { Link } from './links.ts';
import type { MeaningReference } from './meaning-reference.ts';
import { listMeanings, tellMeaning, type JoinedMeaning } from './meanings.ts';
import {
  listProducts,
  productRow,
  tableOf,
  type ListedProduct,
  type ProductRow,
  type ProductTable,
} from './products.ts';
import { oncePerLocale } from './remember.ts';

/** Whether one request may be sent again: the answer in words and as a mark. */
export interface AnswerCell {
  value: RetryAnswerValue;
  text: string;
  /** How many kinds of method it holds for, this one included. */
  span: number;
}

/** A registered code with its answers. */
export interface AnswerRow {
  meaning: MeaningReference;
  /** One for each kind of method, or fewer that span several. */
  cells: AnswerCell[];
  note: string | undefined;
  /** Value of `lang` on the note, where it is not in the language of the page. */
  lang: string | undefined;
  citations: ResolvedCitation[];
}

/** Codes that have the same answer for a request as such. */
export interface AnswerGroup {
  id: string;
  label: string;
  rows: AnswerRow[];
  /** Unofficial meanings with the same answer, by what holds for POST; none where they are too many. */
  unofficial: { text: string; meanings: MeaningReference[] }[];
  /** Where all unofficial meanings with the answer stand. */
  all: Link;
}

/** Everything that the page about sending again shows. */
export interface RetryPage {
  frame: Frame;
  answers: AnswerGroup[];
  table: ProductTable;
}

/** Values of `retry` in the order of the page; what does not apply to errors is left out. */
const groupOrder = [
  'after-wait',
  'new-connection',
  'if-idempotent',
  'after-change',
  'undefined',
  'no',
] as const satisfies readonly Meaning['retry']['value'][];
/** Values under which unofficial meanings are listed one by one: a second request may help. */
const listedUnofficial: readonly string[] = ['after-wait', 'new-connection', 'if-idempotent'];

/** An answer in words, with the field of the response that says how long to wait. */
function answerText({ value, delayField: field, valueWithField }: RetryAnswer, { t }: Language) {
  const answer = t(`retry.${value}`);
  if (field === undefined) return answer;
  if (valueWithField !== undefined) return t('retryPage.withField', { answer, field });
  return value === 'after-wait' ? t('retryPage.afterField', { answer, field }) : answer;
}

/** The cells of a row: neighbours that say the same become one. */
function cellsOf(meaning: JoinedMeaning, language: Language): AnswerCell[] {
  const answers = retryByMethod(meaning.facts);
  const cells: AnswerCell[] = [];
  for (const kind of methodKinds) {
    const answer = answers[kind];
    const last = cells.at(-1);
    if (last?.value === answer.value) last.span += 1;
    else cells.push({ value: answer.value, text: answerText(answer, language), span: 1 });
  }
  return cells;
}

const answerGroupsIn = oncePerLocale(async (locale): Promise<AnswerGroup[]> => {
  const { language, link, cite, refer } = await editionIn(locale);
  const meanings = await listMeanings();
  return groupOrder.map((value) => {
    const own = meanings.filter(({ facts }) => facts.retry.value === value);
    const unofficial = own.filter(({ facts }) => facts.vendor !== ietf);
    const byPost = Map.groupBy(
      listedUnofficial.includes(value) ? unofficial : [],
      ({ facts }) => retryByMethod(facts).other.value,
    );
    return {
      id: `answer-${value}`,
      label: language.t(`retryPage.group.${value}`),
      rows: own
        .filter(({ facts }) => facts.vendor === ietf)
        .map((meaning) => ({
          meaning: refer(meaning),
          cells: cellsOf(meaning, language),
          note: tellMeaning(locale, meaning).facts.retry.note,
          lang: tellMeaning(locale, meaning).lang,
          citations: [
            ...new Set(Object.values(retryByMethod(meaning.facts)).map(({ citation }) => citation)),
          ].flatMap((citation) => cite(citation) ?? []),
        })),
      unofficial: [...byPost].map(([other, found]) => ({
        text: language.t(found.length === 1 ? 'retryPage.oneUnofficial' : 'retryPage.unofficial', {
          count: found.length,
          term: language.t('fact.retryOther'),
          answer: language.t(`retry.${other}`),
        }),
        meanings: found.map(refer),
      })),
      all: link({ kind: 'codes', anchor: `retry=${value}` }),
    };
  });
});

/** The page about sending again, in one language. */
export async function getRetryPage(locale: Locale): Promise<RetryPage> {
  const { language } = await editionIn(locale);
  const { t } = language;
  const products = (await listProducts(locale)).filter(
    ({ facts }) => facts.sendsAgain !== undefined,
  );
  // Unofficial errors fall under a range as a rule; to filter by each of them would help nobody.
  const codes = (await listMeanings())
    .filter(({ facts }) => facts.vendor === ietf && facts.retry.value !== 'not-applicable')
    .map(({ facts }) => facts.code);
  return {
    frame: await getFrame(locale, { kind: 'retry' }),
    answers: await answerGroupsIn(locale),
    table: tableOf(
      products,
      {
        columns: [
          t('defaults.column.onStatus'),
          t('defaults.column.onFailure'),
          t('defaults.column.pause'),
          t('defaults.column.retryAfter'),
        ],
        rowOf: (product) => retryRow(product, codes, language),
        codes,
      },
      language,
    ),
  };
}

function retryRow(
  product: ListedProduct,
  codes: readonly string[],
  language: Language,
): ProductRow {
  const { kind, sendsAgain } = product.facts;
  if (sendsAgain === undefined) throw new Error(`${product.id} sends nothing again.`);
  const rules = [...sendsAgain.onStatus, ...sendsAgain.onFailure];
  return {
    ...productRow(product, sendsAgain.switch, language),
    cells: [
      onStatusInWords(sendsAgain, language),
      onFailureInWords(sendsAgain, language),
      pauseInWords(sendsAgain, language),
      retryAfterInWords(sendsAgain, language),
    ],
    filters: [
      `kind=${kind}`,
      ...new Set(rules.map(({ standing }) => `when=${standing}`)),
      ...codes
        .filter((code) =>
          sendersOf([product], { code }).some(({ standing }) => standing !== 'listed'),
        )
        .map((code) => `code=${code}`),
    ],
  };
}
