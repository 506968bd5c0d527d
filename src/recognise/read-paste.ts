import { cleanText, joinLines, openTables, unescapeText, type CleanText } from './clean-text.ts';
import { findPassages, type Found } from './find-passages.ts';
import type { ReadyFormat, ReadyFormats } from './format.ts';
import type {
  FoundFlag,
  FoundStatus,
  FoundWords,
  Passage,
  Reading,
  Span,
  StatusRole,
} from './reading.ts';
import { proxyStatusMembers } from './proxy-status.ts';
import { responseHeads, type ResponseHead } from './response-head.ts';
import { senderOf } from './sender.ts';
import { trigramsOf } from './trigrams.ts';

/** Messages, pages and objects are looked for in so much of a text; nobody pastes a longer one. */
const most = 1_000_000;

/** Reads a text, whatever it is. Never throws; a text that says nothing gives an empty reading. */
export function readPaste(pasted: string, ready: ReadyFormats): Reading {
  const { formats, senders } = ready;
  const part = pasted.length > most ? pasted.slice(0, most) : pasted;
  const clean = cleanText(part);
  const mayContain = trigramsOf(part);
  const here = new Set(
    formats.filter(
      ({ signs }) =>
        signs === undefined || signs.some((sign) => mayContain(sign) && part.includes(sign)),
    ),
  );
  let seen = findPassages(clean, here, ready);
  if (rankOf(seen) > 0) {
    for (const other of otherViews(clean)) {
      const next = findPassages(other, here, ready);
      if (next.order <= seen.order && rankOf(next) < rankOf(seen)) seen = next;
      if (rankOf(seen) === 0) break;
    }
  }
  const { passages, words, view } = seen;
  const byId = new Map(formats.map((format) => [format.id, format]));
  const [first] = [...passages].sort((a, b) => a.order - b.order);
  const winner = first && byId.get(first.format);
  const main = winner && mainPassage(winner, passages);
  const heads = responseHeads(view.text);
  const lastHead = heads.at(-1);
  const sender = lastHead && senderOf(lastHead, senders);

  const flags = main === undefined || winner === undefined ? [] : flagsOf(main, winner, passages);
  if (flags.length === 0 && sender?.flag !== undefined) {
    const { flag, start, end } = sender;
    flags.push({ value: flag, parts: [flag], start, end });
  }
  if (flags.length === 0 && lastHead !== undefined) flags.push(...proxyErrors(lastHead));
  const statuses = ordered(main, passages);
  const products = productsOf(view.text, winner, passages, byId, sender?.product, statuses);
  const implied =
    statuses.length > 0 || winner === undefined ? undefined : impliedBy(winner, flags, words);

  const place = <T extends Span>(span: T): T => ({
    ...span,
    start: view.origin(span.start),
    end: view.origin(Math.max(span.end - 1, span.start)) + (span.end > span.start ? 1 : 0),
  });
  const placePassage = (passage: Passage): Passage => ({
    ...place(passage),
    statuses: passage.statuses.map(place),
    fields: passage.fields.map(place),
    flags: passage.flags.map(place),
  });
  return {
    format: winner?.id ?? null,
    statuses: statuses.map(place),
    products,
    ...(sender !== undefined && { sender: sender.product }),
    flags: flags.map(place),
    ...(implied !== undefined && { implied }),
    ...(main && { main: placePassage(main) }),
    passages: passages.map(placePassage),
    words: words.map(place),
    heads: heads.map((head) => ({ ...place(head), fields: head.fields.map(place) })),
    readTo: part.length,
  };
}

/** Errors that intermediaries of a response tell of themselves. */
function proxyErrors({ fields }: ResponseHead): FoundFlag[] {
  return fields
    .filter(({ name }) => name === 'proxy-status')
    .flatMap(({ value, start, end }) =>
      proxyStatusMembers(value).flatMap(({ error }) =>
        error === undefined ? [] : [{ value: error, parts: [error], start, end }],
      ),
    );
}

/** Flags of a passage; a message may have its own on another line, a line of a log has not. */
function flagsOf(main: Passage, format: ReadyFormat, passages: readonly Passage[]): FoundFlag[] {
  if (main.flags.length > 0 || main.isQuiet || format.kind === 'access-log') return [...main.flags];
  return passages
    .filter((passage) => passage.format === format.id)
    .flatMap((passage) => passage.flags);
}

/** A text of few lines may have been broken or put into a string; a log of many was not. */
function* otherViews(clean: CleanText): Generator<CleanText> {
  if (clean.text.length > 20_000) return;
  if (/\\(?:["n]|u00)/.test(clean.text)) yield unescapeText(clean);
  if (/^\s*\|.*\|\s*$/m.test(clean.text)) yield openTables(clean);
  if (clean.text.includes('\n')) {
    yield joinLines(clean, ' ');
    yield joinLines(clean, '');
  }
}

/** How much passages tell, from a status to nothing; less is better. */
function rankOf({ passages }: Found): number {
  if (passages.some(({ statuses }) => statuses.length > 0)) return 0;
  if (passages.some(({ flags }) => flags.length > 0)) return 1;
  return passages.length > 0 ? 2 : 3;
}

const isFault = (code: string) => code >= '400' || code === '000';

/** The passage that the reader means: the last of a chain, else the first fault, else the last of all. */
function mainPassage(format: ReadyFormat, passages: readonly Passage[]): Passage | undefined {
  const own = passages.filter((passage) => passage.format === format.id);
  const answered = own.filter(({ statuses }) => statuses.some(({ role }) => role !== 'upstream'));
  if (answered.length === 0) return own.find(({ flags }) => flags.length > 0) ?? own[0];
  if (format.lastCounts === true) return answered.at(-1);
  const fault = answered.find(({ statuses }) =>
    statuses.some(({ role, code }) => role !== 'upstream' && isFault(code)),
  );
  return fault ?? answered.at(-1);
}

const roleRank: Record<StatusRole, number> = { client: 0, content: 1, upstream: 2 };

/** All statuses, each number once for each role: those of the main passage first. */
function ordered(main: Passage | undefined, passages: readonly Passage[]): FoundStatus[] {
  const own = [...(main?.statuses ?? [])].sort((a, b) => roleRank[a.role] - roleRank[b.role]);
  const others = passages
    .filter((passage) => passage !== main)
    .flatMap(({ statuses }) => statuses)
    .sort((a, b) => roleRank[a.role] - roleRank[b.role]);
  const seen = new Set<string>();
  return [...own, ...others].filter(({ code, role }) => {
    const key = `${code} ${role === 'upstream' ? role : ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

function productsOf(
  text: string,
  winner: ReadyFormat | undefined,
  passages: readonly Passage[],
  byId: ReadonlyMap<string, ReadyFormat>,
  sender: string | undefined,
  statuses: readonly FoundStatus[],
): string[] {
  const named = ({ product, namedBy }: ReadyFormat) => {
    if (product === null || namedBy === undefined) return product;
    const isNamed =
      namedBy.words.some((word) => text.includes(word)) ||
      statuses.some(({ code, role }) => role === 'client' && namedBy.statuses.includes(code));
    return isNamed ? product : null;
  };
  const mentioned =
    winner?.namedBy === undefined
      ? []
      : [...byId.values()].filter(
          ({ kind, namedBy }) =>
            kind === winner.kind && namedBy?.words.some((word) => text.includes(word)),
        );
  const writers = [...new Set(passages.map(({ format }) => format))]
    .map((id) => byId.get(id))
    .filter((format) => format !== undefined && format !== winner)
    .flatMap((format) => (format === undefined ? [] : (named(format) ?? [])));
  return [
    ...new Set(
      [winner && named(winner), ...mentioned.map(named), sender, ...writers].filter(
        (id) => id !== null && id !== undefined,
      ),
    ),
  ];
}

function impliedBy(
  format: ReadyFormat,
  flags: readonly FoundFlag[],
  words: readonly FoundWords[],
): string | undefined {
  for (const { value } of flags) {
    for (const { values } of format.fields) {
      if (values !== undefined && Object.hasOwn(values, value)) return values[value];
    }
  }
  return words.find((word) => word.format === format.id && word.status !== undefined)?.status;
}
