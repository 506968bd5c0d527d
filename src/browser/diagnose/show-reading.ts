import { chainOf, diagnose, type Diagnosis, type Hop } from '../../recognise/diagnosis.ts';
import type {
  ExplainedCode,
  ExplainedFormat,
  ExplainedMeaning,
  ExplainedProduct,
} from '../../recognise/explained.ts';
import type { DiagnosisKey } from '../../recognise/interface-keys.ts';
import { misfitsOf } from '../../recognise/misfits.ts';
import { proxyStatusMembers } from '../../recognise/proxy-status.ts';
import type { FoundStatus, Reading } from '../../recognise/reading.ts';
import type { HeadField, ResponseHead } from '../../recognise/response-head.ts';
import { codeAddress } from '../code-address.ts';
import { element } from '../element.ts';
import { inlineCode } from './inline-code.ts';
import type { DiagnosisSettings } from './load.ts';
import { markedText, rowId, type Mark } from './marked-text.ts';
import {
  attributesOf,
  codesOf,
  digitOf,
  flagSigns,
  productName,
  signsOf,
  type Sign,
} from './show-signs.ts';
import { visible } from './visible-text.ts';
import {
  causeOf,
  isOnlyLogged,
  meaningOf,
  outcomeSentences,
  type Say,
} from '../../recognise/verdict.ts';

/** What was loaded about a reading, as far as it is there by now. */
export interface Explanations {
  format?: ExplainedFormat | undefined;
  codes: ReadonlyMap<string, ExplainedCode>;
}

/** A reading with all that it takes to show it. */
export interface ReadingView {
  text: string;
  reading: Reading;
  settings: DiagnosisSettings;
  explanations: Explanations;
  /** Attributes of the form. */
  data: DOMStringMap;
  say: Say;
}

/** Header fields that tell who answered, beside those by which products are known. */
const tellingFields = new Set([
  'server',
  'via',
  'proxy-status',
  'cf-mitigated',
  'cf-ray',
  'x-cache',
]);
/** So many header fields of a head have a row. */
const mostRows = 60;

/** The language of what is written in English on every page; none where the page is English. */
const englishOn = () => (document.documentElement.lang === 'en' ? undefined : 'en');

/** The number that a reading is about. */
const mainCode = ({ statuses, implied }: Reading) => statuses[0]?.code ?? implied;

/** Whose meanings the numbers of a reading may have, the nearest first. */
function ownersOf({ products, format }: Reading, { named }: DiagnosisSettings) {
  return [...products, named[format ?? '']?.numbersOf];
}

/** The meaning that a reading has in mind. */
export function readMeaning({
  reading,
  settings,
  explanations,
}: ReadingView): ExplainedMeaning | undefined {
  const code = mainCode(reading);
  return code === undefined
    ? undefined
    : meaningOf(explanations.codes.get(code), ownersOf(reading, settings));
}

/** A reading as a part of the page. */
export function showReading(view: ReadingView): HTMLElement {
  const { text, reading, settings, explanations, say } = view;
  const diagnosis = diagnose(reading, settings.ready);
  const { format } = explanations;
  const marks = marksOf(reading, format);
  return element(
    'section',
    {
      ...attributesOf(reading),
      'aria-labelledby': 'verdict',
    },
    headOf(view),
    markedText(
      text,
      marks.map(({ mark }) => mark),
      say('reading.label'),
    ),
    verdictOf(view, diagnosis),
    ...hopsOf(view, diagnosis),
    element(
      'div',
      { class: 'reading-columns' },
      element(
        'div',
        { class: 'reading-next article' },
        ...misfitsSection(view),
        element('h2', {}, say('reading.next')),
        element('div', { class: 'reading-steps' }),
      ),
      readOn(view, diagnosis),
    ),
    ...whoAnswered(view),
    ...rowsOf(view, marks),
  );
}

/** What kind of text it is, and how much of it. */
function headOf({ reading, settings, explanations, say }: ReadingView): HTMLElement {
  const name = explanations.format?.name ?? '';
  const product = productName(reading, settings);
  const isNamed = product === undefined || name.toLowerCase().includes(product.toLowerCase());
  const lines = reading.passages.length;
  return element(
    'p',
    { class: 'reading-head' },
    element(
      'span',
      { lang: englishOn() },
      isNamed
        ? say('reading.headWithout', { format: name })
        : say('reading.head', { product, format: name }),
    ),
    lines > 2 ? ` · ${say('reading.headLines', { count: lines })}` : '',
  );
}

interface Row {
  mark: Mark;
  value: string;
  id?: string;
  headField?: HeadField;
}

/** What is marked in the text, and numbered where a row explains it. */
function marksOf(reading: Reading, format: ExplainedFormat | undefined): Row[] {
  const { main, passages, heads, statuses, flags, words } = reading;
  const rows: Row[] = [];
  const keys = [...statuses, ...flags];
  const keyAt = (start: number, end: number) =>
    keys.find((key) => key.start < end && start < key.end);
  const digitAt = (start: number, end: number) => {
    const key = keyAt(start, end);
    return key !== undefined && 'code' in key ? digitOf(key.code) : undefined;
  };
  const add = (start: number, end: number, row: Omit<Row, 'mark'>, isNumbered: boolean) => {
    rows.push({
      ...row,
      mark: {
        start,
        end,
        isKey: keyAt(start, end) !== undefined,
        classDigit: digitAt(start, end),
        row: isNumbered ? rows.length : undefined,
      },
    });
  };
  for (const { start, end, id, value } of [...(main?.fields ?? [])].sort(
    (a, b) => a.start - b.start,
  )) {
    if (end > start) add(start, end, { value, id }, true);
  }
  const head = heads.at(-1);
  for (const field of head?.fields.slice(0, mostRows) ?? []) {
    const isTold =
      tellingFields.has(field.name) || format?.headerFields?.[field.name] !== undefined;
    if (isTold) add(field.start, field.end, { value: field.value, headField: field }, true);
  }
  for (const passage of passages) {
    for (const key of [...passage.statuses, ...passage.flags]) {
      const { start, end } = key;
      rows.push({
        value: '',
        mark: {
          start,
          end,
          isKey: true,
          classDigit: 'code' in key ? digitOf(key.code) : undefined,
        },
      });
    }
  }
  const said = words.find((own) => own.format === reading.format);
  if (said !== undefined) add(said.start, said.end, { value: '' }, false);
  // Numbers count up in the order of the text, whichever part they came from.
  let count = 0;
  for (const { mark } of rows.toSorted((a, b) => a.mark.start - b.mark.start)) {
    if (mark.row !== undefined) mark.row = count += 1;
  }
  return rows;
}

/** Number and flag large, and beside them what happened in a sentence. */
function verdictOf(view: ReadingView, diagnosis: Diagnosis): HTMLElement {
  const { reading, settings, explanations, say } = view;
  const { code, upstream, outcome } = diagnosis;
  const product = productName(reading, settings);
  const cause = causeOf(reading, explanations.format);
  const meaning = readMeaning(view);
  const sign = (value: string, label: string): Sign => ({ value, label, digit: digitOf(value) });
  const statusSign = say(outcome === 'implied' ? 'reading.sign.implied' : 'reading.sign.status');
  const [nearest] = diagnosis.witnesses;
  const outer =
    nearest?.code !== undefined && nearest.code !== code && diagnosis.witnesses.length > 1
      ? { code: nearest.code, product: settings.products[nearest.product]?.name ?? '' }
      : undefined;
  const signs = [
    ...(outer === undefined ? [] : [sign(outer.code, outer.product)]),
    ...(code === undefined ? [] : [sign(code, statusSign)]),
    ...(upstream === undefined ? [] : [sign(upstream, say('reading.sign.upstream'))]),
    ...flagSigns(reading, say),
  ];
  const isNote = isOnlyLogged(diagnosis, reading.products, settings, cause);
  const sentences = [
    ...(outer === undefined ? [] : [say('verdict.twoHops', outer)]),
    ...outcomeSentences(diagnosis, product, isNote, say),
  ];
  const several =
    meaning === undefined && (explanations.codes.get(code ?? '')?.meanings.length ?? 0);
  return element(
    'div',
    { class: 'verdict' },
    signsOf(signs),
    element(
      'div',
      {},
      element(
        'h2',
        { id: 'verdict' },
        ...(cause === undefined
          ? []
          : [
              element(
                'span',
                { lang: englishOn() },
                ...inlineCode(
                  product === undefined
                    ? cause.meaning
                    : say('verdict.sentence', { product, cause: cause.meaning }),
                ),
              ),
              ' ',
            ]),
        ...sentences.flatMap((sentence, index) => [
          ...(index > 0 ? [' '] : []),
          element('span', {}, sentence),
        ]),
      ),
      ...(meaning === undefined ? [] : [element('p', { lang: meaning.lang }, meaning.summary)]),
      ...(several && code !== undefined
        ? [element('p', {}, say('verdict.severalMeanings', { count: several, code }))]
        : []),
    ),
  );
}

/** The parties with what each of them said, and where the chain broke. */
function hopsOf(view: ReadingView, diagnosis: Diagnosis): HTMLElement[] {
  const { reading, settings, explanations, say } = view;
  const cause = causeOf(reading, explanations.format);
  const isNote = isOnlyLogged(diagnosis, reading.products, settings, cause);
  const brokeAt = cause?.brokeAt ?? (isNote ? 'client' : undefined);
  const hops = chainOf(diagnosis, brokeAt, isNote);
  if (hops.length === 0) return [];
  const nameOf = ({ party }: Hop) =>
    typeof party === 'string'
      ? say(`party.${party}`)
      : party.product === reading.products[0]
        ? (productName(reading, settings) ?? party.product)
        : (settings.products[party.product]?.name ?? party.product);
  return [
    element(
      'ol',
      { class: 'hopline', 'aria-label': say('reading.hops') },
      ...hops.map((hop, index) => {
        const silent = silenceOf(hop, hops[index - 1]);
        return element(
          'li',
          {
            class: hop.isCut ? 'cut' : undefined,
            'data-class': hop.says === undefined ? undefined : digitOf(hop.says),
          },
          element('b', { class: 'where' }, nameOf(hop)),
          hop.says === undefined
            ? element('span', { class: 'says quiet' }, say(silent))
            : element('span', { class: 'says' }, hop.says),
          ...(hop.isCut ? [element('span', { class: 'break' }, say('reading.hops.broke'))] : []),
        );
      }),
    ),
  ];
}

/** Why a party has no number. */
function silenceOf({ party }: Hop, before: Hop | undefined): DiagnosisKey {
  if (before?.isCut === true && party !== 'client') return 'reading.hops.noAnswer';
  return party === 'upstream' ? 'reading.hops.unknown' : 'reading.hops.nothing';
}

/** What in a response goes against what its code asks for, each with its section. */
function misfitsSection({ reading, explanations, say }: ReadingView): Node[] {
  const head = reading.heads.at(-1);
  const explained = explanations.codes.get(head?.code ?? '');
  if (head === undefined || explained?.obligations === undefined) return [];
  const misfits = misfitsOf(head, explained.obligations);
  if (misfits.length === 0 && !head.isWhole) return [];
  return [
    element('h2', {}, say('reading.misfits')),
    misfits.length === 0
      ? element('p', {}, say('reading.misfits.none', { code: head.code }))
      : element(
          'ul',
          { class: 'misfits' },
          ...misfits.map(({ kind, field, level, condition, citation }) => {
            const source = explained.citations[citation];
            return element(
              'li',
              {},
              element('b', {}, say(`misfit.${kind}`, { field })),
              element(
                'small',
                {},
                level,
                say('reading.colon'),
                element('span', { lang: englishOn() }, ...inlineCode(condition)),
                ' ',
                ...(source === undefined ? [] : [element('a', { href: source.url }, source.label)]),
              ),
            );
          }),
        ),
  ];
}

/** Pages that tell more of what was read. */
function readOn(
  { reading, settings, explanations, data, say }: ReadingView,
  { code }: Diagnosis,
): HTMLElement {
  const link = (
    target: { href?: string | undefined; hreflang?: string | undefined },
    ...words: (Node | string)[]
  ) => element('li', {}, element('a', { href: target.href, hreflang: target.hreflang }, ...words));
  const links = codesOf(reading).flatMap((own) => {
    const explained = explanations.codes.get(own);
    const meaning = meaningOf(explained, ownersOf(reading, settings));
    const number = element('b', { 'data-class': digitOf(own) }, own);
    const href = codeAddress(data, own);
    if (href === '') return [];
    if (meaning === undefined) return [link({ href }, number)];
    const { title, gloss, issuer } = meaning;
    const words = ` ${title}${gloss === undefined ? '' : ` · ${gloss}`} (${issuer})`;
    return [link(meaning, number, words)];
  });
  const { list, marks } = explanations.format ?? {};
  const markLinks = [...new Set(reading.flags.flatMap(({ parts }) => parts))].flatMap((part) => {
    const mark = marks && Object.hasOwn(marks, part) ? marks[part] : undefined;
    return mark?.href === undefined
      ? []
      : [link(mark, element('code', {}, part), ` ${mark.name ?? ''}`)];
  });
  const products = reading.products.flatMap((id) => {
    const product: ExplainedProduct | undefined = settings.products[id];
    return product?.href === undefined ? [] : [link(product, product.name)];
  });
  return element(
    'nav',
    { class: 'reading-on', 'aria-label': say('reading.readOn') },
    element('h2', {}, say('reading.readOn')),
    element(
      'ul',
      {},
      ...links,
      ...markLinks,
      ...(list === undefined ? [] : [link(list, say('reading.list', { name: list.title }))]),
      ...products,
    ),
    element('div', { class: 'reading-link', hidden: code === undefined ? '' : undefined }),
  );
}

/** Header fields that tell who wrote the response or passed it on. */
function whoAnswered({ reading, settings, say }: ReadingView): HTMLElement[] {
  const head = reading.heads.at(-1);
  if (head === undefined) return [];
  const rows = head.fields.flatMap((field): HTMLElement[] => {
    const product = productBy(field, head, settings);
    if (product === undefined && !tellingFields.has(field.name)) return [];
    const proxies = field.name === 'proxy-status' ? proxyStatusMembers(field.value) : [];
    return [
      element(
        'div',
        {},
        element(
          'dt',
          {},
          element('code', {}, visible(`${field.name}: ${field.value}`.slice(0, 300))),
        ),
        element(
          'dd',
          {},
          product?.name ?? '',
          ...proxies.map(({ name, error }) =>
            element('span', {}, `${name}${error === undefined ? '' : `: ${error}`} `),
          ),
        ),
      ),
    ];
  });
  rows.push(...problemRows(reading));
  return rows.length === 0
    ? []
    : [
        element(
          'section',
          { class: 'reading-rows' },
          element('h2', {}, say('reading.whoAnswered')),
          element('dl', {}, ...rows),
        ),
      ];
}

/** What the content says of itself as Problem Details (RFC 9457): its type first. */
function problemRows({ passages }: Reading): HTMLElement[] {
  return passages
    .filter(({ format }) => format === 'problem-json')
    .flatMap(({ fields }) =>
      fields
        .filter(({ id }) => id === 'type' || id === 'title')
        .map(({ id, value }) =>
          element(
            'div',
            {},
            element('dt', {}, element('code', {}, id)),
            element('dd', {}, visible(value).slice(0, 300)),
          ),
        ),
    );
}

function productBy(
  { name, value }: HeadField,
  { fields }: ResponseHead,
  { ready, products }: DiagnosisSettings,
): ExplainedProduct | undefined {
  const isThere = fields.length > 0;
  const sender = ready.senders.find(
    ({ field, has }) =>
      isThere && field === name && (has === undefined || value.toLowerCase().includes(has)),
  );
  return sender && products[sender.product];
}

/** Every numbered field with what it means. */
function rowsOf(view: ReadingView, rows: readonly Row[]): HTMLElement[] {
  const { say } = view;
  const numbered = rows
    .filter(({ mark }) => mark.row !== undefined)
    .sort((a, b) => (a.mark.row ?? 0) - (b.mark.row ?? 0));
  if (numbered.length === 0) return [];
  return [
    element(
      'section',
      { class: 'reading-rows' },
      element('h2', {}, say('reading.fields')),
      element('dl', {}, ...numbered.map((row) => rowOf(view, row))),
    ),
  ];
}

function rowOf(
  { reading, settings, explanations, say }: ReadingView,
  { mark, value, id, headField }: Row,
): HTMLElement {
  const { format, codes } = explanations;
  const told: (Node | string)[] = [];
  const english = (...words: (Node | string)[]) => element('span', { lang: englishOn() }, ...words);
  let title: string;
  if (headField !== undefined) {
    const page = format?.headerFields?.[headField.name];
    title = headField.name;
    if (page !== undefined) {
      told.push(
        english(page.summary),
        ' ',
        element('a', { href: page.href, hreflang: page.hreflang }, headField.name),
      );
    }
  } else {
    const field = format?.fields[id ?? ''];
    title = field?.name ?? '';
    if (field !== undefined) told.push(english(...inlineCode(field.meaning)));
    for (const status of statusesAt(reading, mark)) {
      const meaning = meaningOf(codes.get(status.code), ownersOf(reading, settings));
      if (meaning === undefined) continue;
      const words = `${status.code} ${meaning.title}`;
      told.push(' ', element('a', { href: meaning.href, hreflang: meaning.hreflang }, words));
    }
    for (const part of partsAt(reading, mark)) {
      const own = format && Object.hasOwn(format.marks, part) ? format.marks[part] : undefined;
      if (own === undefined) continue;
      const name =
        own.name === undefined ? part : say('reading.mark', { mark: part, name: own.name });
      told.push(
        ' ',
        english(
          own.href === undefined ? element('b', {}, name) : element('a', { href: own.href }, name),
          say('reading.colon'),
          ...inlineCode(own.meaning),
        ),
      );
    }
  }
  return element(
    'div',
    {
      id: rowId(mark.row ?? 0),
      tabindex: '-1',
      class: mark.isKey ? 'key' : undefined,
      'data-class': mark.isKey ? mark.classDigit : undefined,
    },
    element(
      'dt',
      {},
      element('i', {}, String(mark.row)),
      element('code', {}, visible(value).slice(0, 300) || ' '),
    ),
    element(
      'dd',
      {},
      ...(title === '' ? [] : [element('small', { lang: englishOn() }, title)]),
      ...told,
    ),
  );
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

function statusesAt({ main, statuses }: Reading, mark: Mark): FoundStatus[] {
  return [...(main?.statuses ?? statuses)].filter((status) => overlaps(status, mark));
}

function partsAt({ flags }: Reading, mark: Mark): string[] {
  return flags.filter((flag) => overlaps(flag, mark)).flatMap(({ parts }) => parts);
}
