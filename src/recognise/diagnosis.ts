import type { BrokeAt } from '../schemas/broke-at.ts';
import type { ReadyFormat, ReadyFormats } from './format.ts';
import type { FoundStatus, Passage, Reading } from './reading.ts';
import { writerOf, type Writer } from './writer.ts';

/**
 * What became of the number that a text is about: written into a log as sent to the client, received
 * by a client, reported by a client's library, shown on a page, named in content or beside words, sent
 * only by the server behind, not there but implied by the words, or not there at all.
 */
export type Outcome =
  | 'logged'
  | 'received'
  | 'reported'
  | 'shown'
  | 'named'
  | 'mentioned'
  | 'behind'
  | 'implied'
  | 'none';

/** Who is asked to act first, by what they hold: ids of headings in the article of a number. */
export type Reader = 'operator' | 'client' | 'visitor';

/** A product that speaks in the text, and the number that it gives. */
export interface Witness {
  product: string;
  code: string | undefined;
  /** Whether it speaks in a log, and so of what it sent; else a client tells what it got. */
  isLog: boolean;
  /** Whether it is that client itself. */
  isClient: boolean;
}

/** What a text says, without words: what it is about, who wrote it, and where the exchange broke. */
export interface Diagnosis {
  outcome: Outcome;
  code: string | undefined;
  writer: Writer;
  /** What the server behind answered, where that is another number. */
  upstream: string | undefined;
  reader: Reader;
  /** Whether there may be a server behind the product. */
  isGateway: boolean;
  /** The products that speak, from the client on. */
  witnesses: Witness[];
}

const outcomes: Record<string, Outcome> = {
  'access-log': 'logged',
  'error-log': 'logged',
  'response-head': 'received',
  'client-output': 'received',
  exception: 'reported',
  content: 'named',
  page: 'shown',
  words: 'mentioned',
};

/**
 * @param reading of a text
 * @param ready the formats that it was read with
 */
export function diagnose(reading: Reading, { formats }: ReadyFormats): Diagnosis {
  const byId = new Map(formats.map((format) => [format.id, format]));
  const format = byId.get(reading.format ?? '');
  const [first] = reading.statuses;
  const code = first?.code ?? reading.implied;
  const { main } = reading;
  const evidence = main && format && evidenceOf(main, format, code);
  const upstream = reading.statuses.find(
    ({ role, code: other }) => role === 'upstream' && other !== code,
  )?.code;
  return {
    outcome: outcomeOf(format, first, reading.implied),
    code,
    writer: evidence === undefined || code === undefined ? 'unknown' : writerOf(evidence),
    upstream,
    reader: readerOf(format),
    isGateway:
      upstream !== undefined ||
      evidence?.upstream !== undefined ||
      (evidence?.quietMeansUpstream ?? false),
    witnesses: witnessesOf(reading, byId),
  };
}

function outcomeOf(
  format: ReadyFormat | undefined,
  status: FoundStatus | undefined,
  implied: string | undefined,
): Outcome {
  if (status === undefined) return implied === undefined ? 'none' : 'implied';
  if (status.role === 'upstream') return 'behind';
  return outcomes[format?.kind ?? ''] ?? 'mentioned';
}

function readerOf(format: ReadyFormat | undefined): Reader {
  switch (format?.kind) {
    case 'access-log':
    case 'error-log':
      return 'operator';
    case 'page':
      return 'visitor';
    default:
      return 'client';
  }
}

function evidenceOf({ fields, flags, isQuiet }: Passage, { byId }: ReadyFormat, code?: string) {
  const roleOf = (role: string) => fields.filter(({ id }) => byId.get(id)?.role === role);
  const upstreams = roleOf('upstream');
  const [flagField] = roleOf('flag');
  return {
    code,
    upstream: upstreams.length === 0 ? undefined : upstreams.map(({ value }) => value).join(' '),
    alsoOwn: byId.get(upstreams[0]?.id ?? '')?.alsoOwn ?? [],
    flag: flags[0]?.value ?? '',
    isQuiet,
    quietMeansUpstream: byId.get(flagField?.id ?? '')?.quietMeansUpstream ?? false,
  };
}

/** Clients tell of what is nearest to them, so their texts come before logs. */
function witnessesOf(
  { passages, products, format: main, statuses, heads, sender }: Reading,
  byId: ReadonlyMap<string, ReadyFormat>,
): Witness[] {
  const isLogFormat = (id: string | null) => (byId.get(id ?? '')?.kind ?? '').endsWith('-log');
  const isClientFormat = (id: string | null) => {
    const { kind = '', productIsServer = false } = byId.get(id ?? '') ?? {};
    return !productIsServer && ['exception', 'client-output'].includes(kind);
  };
  const [first] = products;
  const found: Witness[] =
    first === undefined
      ? []
      : [
          {
            product: first,
            code: statuses[0]?.code,
            isLog: isLogFormat(main),
            isClient: isClientFormat(main) && byId.get(main ?? '')?.product === first,
          },
        ];
  for (const { format, statuses: own } of passages) {
    const product = byId.get(format)?.product;
    if (format === main || typeof product !== 'string' || !products.includes(product)) continue;
    if (found.some((other) => other.product === product)) continue;
    const code = own.find(({ role }) => role !== 'upstream')?.code;
    if (code === undefined) continue;
    const isClient = isClientFormat(format);
    found.push({ product, code, isLog: isLogFormat(format), isClient });
  }
  if (sender !== undefined && found.every(({ product }) => product !== sender)) {
    found.push({ product: sender, code: heads.at(-1)?.code, isLog: false, isClient: false });
  }
  return found.sort((a, b) => Number(a.isLog) - Number(b.isLog));
}

/**
 * Where an exchange broke, as far as a number tells it without a mark beside it: a gateway got nothing
 * useful from behind (RFC 9110, sections 15.6.3 and 15.6.5), or the client was late or left.
 */
export function brokeAtByCode(code: string | undefined): BrokeAt | undefined {
  if (code === undefined) return undefined;
  if (/^(?:502|504|52[0-7]|530)$/.test(code)) return 'upstream';
  return /^(?:408|460|499)$/.test(code) ? 'client' : undefined;
}

/** One party of a chain. */
export interface Hop {
  /** A product's id, or a part that has no name in the text. */
  party: { product: string } | 'client' | 'server' | 'upstream';
  /** The number that it got or gave. */
  says: string | undefined;
  /** Whether the way from here to the next one broke. */
  isCut: boolean;
}

/**
 * The parties in order, from the client on, with the number that each of them saw, and the break.
 * @param diagnosis what the text says
 * @param brokeAt by a mark or by words, where they tell
 * @param isOnlyLogged whether the client never got the number
 */
export function chainOf(
  diagnosis: Diagnosis,
  brokeAt: BrokeAt | undefined,
  isOnlyLogged: boolean,
): Hop[] {
  const { code, witnesses, writer, upstream, isGateway } = diagnosis;
  if (code === undefined && brokeAt === undefined) return [];
  if (diagnosis.outcome === 'behind') return chainBehind(diagnosis);
  const client = witnesses.find(({ isClient }) => isClient);
  const servers = witnesses.filter(({ isClient }) => !isClient);
  // 000 is no number that anybody sent.
  const isAnswered = code !== '000';
  const nearest = witnesses[0];
  const inner = servers.at(-1);
  const cut = brokeAt ?? (writer === 'upstream' ? undefined : brokeAtByCode(inner?.code ?? code));
  const hops: Hop[] = [
    {
      party: client === undefined ? 'client' : { product: client.product },
      says: isOnlyLogged && nearest === inner ? undefined : (nearest?.code ?? code),
      isCut: false,
    },
    ...(servers.length === 0
      ? [{ party: 'server' as const, says: isAnswered ? code : undefined, isCut: false }]
      : servers.map(({ product, code: own }) => ({
          party: { product },
          says: own ?? code,
          isCut: false,
        }))),
  ];
  if (isGateway || cut === 'upstream') {
    hops.push({
      party: 'upstream',
      says: writer === 'upstream' && !isOnlyLogged ? code : upstream,
      isCut: false,
    });
  }
  const cutFrom = cut === 'upstream' ? hops.length - 2 : cut === 'client' ? hops.length - 2 : -1;
  // The client of the innermost product is the party before it.
  const before = cut === 'client' && hops.at(-1)?.party === 'upstream' ? cutFrom - 1 : cutFrom;
  const broken = hops[before];
  if (broken !== undefined) broken.isCut = true;
  return hops;
}

/** The chain of a number that only the server behind has said, as to a check of its health. */
function chainBehind({ code, witnesses: [first] }: Diagnosis): Hop[] {
  return [
    { party: 'client', says: undefined, isCut: false },
    {
      party: first === undefined ? 'server' : { product: first.product },
      says: undefined,
      isCut: false,
    },
    { party: 'upstream', says: code, isCut: false },
  ];
}
