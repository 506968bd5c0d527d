import type { Diagnosis } from './diagnosis.ts';
import type {
  ExplainedCode,
  ExplainedFormat,
  ExplainedMark,
  ExplainedMeaning,
  FurtherFile,
} from './explained.ts';
import type { DiagnosisKey } from './interface-keys.ts';
import type { Reading } from './reading.ts';

/** Gives an interface string with its values. */
export type Say = (key: DiagnosisKey, values?: Record<string, string | number>) => string;

/** What a mark or the words of a text say of the cause; the first that is explained. */
export function causeOf(
  { flags, words, format: id }: Reading,
  format: ExplainedFormat | undefined,
): ExplainedMark | undefined {
  if (format === undefined) return undefined;
  const parts = flags.flatMap((flag) => [...flag.parts, flag.value]);
  const mark = parts.find((part) => Object.hasOwn(format.marks, part));
  if (mark !== undefined) return format.marks[mark];
  const said = words.find((own) => own.format === id && Object.hasOwn(format.words, own.text));
  return said && format.words[said.text];
}

/** The meaning that a text has in mind: that of the product that wrote it, else the registered one. */
export function meaningOf(
  code: ExplainedCode | undefined,
  products: readonly (string | undefined)[],
): ExplainedMeaning | undefined {
  const meanings = code?.meanings ?? [];
  return (
    products
      .map((product) => meanings.find(({ vendor }) => vendor === product))
      .find((found) => found !== undefined) ??
    meanings.find(({ vendor }) => vendor === 'ietf') ??
    (meanings.length === 1 ? meanings[0] : undefined)
  );
}

/** What tools print in the place of a number when no response came. */
const noResponse = '000';

/** Whether the number is a note of the product that wrote the log, so that no client got it. */
export function isOnlyLogged(
  { outcome, code = '' }: Diagnosis,
  products: readonly string[],
  { onlyLogged }: Pick<FurtherFile, 'onlyLogged'>,
  cause: ExplainedMark | undefined,
): boolean {
  if (outcome !== 'logged' && (outcome !== 'implied' || code === noResponse)) return false;
  // Where a mark says that the client left, nobody was there to get an error.
  if (cause?.brokeAt === 'client' && (code >= '400' || code === '000')) return true;
  return onlyLogged.includes(`${products[0] ?? ''}/${code}`);
}

/** What became of the number, in sentences. */
export function outcomeSentences(
  { outcome, code = '', writer, upstream }: Diagnosis,
  product: string | undefined,
  isNote: boolean,
  say: Say,
): string[] {
  const sentences: string[] = [];
  if (outcome === 'logged' && !isNote) {
    const isOwn = writer === 'product' && product !== undefined && code >= '400';
    if (isOwn) sentences.push(say('verdict.loggedByProduct', { code, product }));
    else
      sentences.push(
        say(writer === 'upstream' ? 'verdict.loggedByUpstream' : 'verdict.logged', { code }),
      );
  } else if (outcome !== 'logged') {
    const isSilent = outcome === 'implied' && code === noResponse;
    sentences.push(say(isSilent ? 'verdict.noResponse' : `verdict.${outcome}`, { code }));
  }
  if (isNote) sentences.push(say('verdict.onlyLogged', { code }));
  if (upstream !== undefined) {
    sentences.push(
      say(writer === 'upstream' ? 'verdict.retried' : 'verdict.upstream', { upstream }),
    );
  }
  return sentences;
}
