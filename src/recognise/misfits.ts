import type { HeadField, ResponseHead } from './response-head.ts';

/** What a specification says of a field in responses with a code, from the entry of that code. */
export interface Obligation {
  name: string;
  level: 'MUST' | 'MUST NOT' | 'SHOULD' | 'SHOULD NOT' | 'MAY';
  condition: string;
  citation: string;
}

/** What an entry says of the responses with its code. */
export interface Obligations {
  fields: Obligation[];
  /** Set where the response has no content, or content of length zero. */
  content?: { value: 'none' | 'zero-length'; citation: string } | undefined;
}

/** What does not fit between a response head and the entry of its code. */
export interface Misfit {
  kind: 'missing' | 'not-allowed' | 'has-content' | 'would-help';
  /** Name of the field; empty for content. */
  field: string;
  level: Obligation['level'];
  condition: string;
  citation: string;
  /** Where it stands, for what should not be there. */
  at?: HeadField | undefined;
}

/**
 * A condition that begins so depends on what a head does not show: the request, or the response
 * that was not sent.
 */
const depends = /^(?:When|If|Where|Only|After|On|In|As|From) /;
/** A 206 of several parts has its ranges inside, and says so by its media type. */
const severalParts = /^multipart\/byteranges\b/i;
const ofOnePart = /^With a single part\b/;
const ofSeveralParts = /^With several parts\b/;

/**
 * What does not fit a response head, as far as the head alone can show it.
 * @param head the response head
 * @param obligations what the registered entry of its code says; undefined for a code without one
 */
export function misfitsOf(head: ResponseHead, obligations: Obligations | undefined): Misfit[] {
  // Among the fields of the request nobody can tell which the response has.
  if (obligations === undefined || head.version === '') return [];
  const fieldOf = (name: string) => head.fields.find((field) => field.name === name.toLowerCase());
  const isMultipart = severalParts.test(fieldOf('Content-Type')?.value ?? '');
  const misfits: Misfit[] = [];

  for (const { name, level, condition, citation } of obligations.fields) {
    const at = fieldOf(name);
    const misfit = { field: name, level, condition, citation };
    if (level === 'MUST NOT' || level === 'SHOULD NOT') {
      if (at !== undefined) misfits.push({ kind: 'not-allowed', ...misfit, at });
      continue;
    }
    if (at !== undefined || !head.isWhole) continue;
    if (ofOnePart.test(condition) ? isMultipart : depends.test(condition)) continue;
    if (ofSeveralParts.test(condition) && !isMultipart) continue;
    if (level === 'MAY') {
      // Only the time to wait is worth asking for; who may send a field need not.
      if (name === 'Retry-After') misfits.push({ kind: 'would-help', ...misfit });
      continue;
    }
    misfits.push({ kind: 'missing', ...misfit });
  }

  const { content } = obligations;
  const length = fieldOf('Content-Length');
  const saysContent = length !== undefined && /^[1-9]/.test(length.value);
  if (
    content !== undefined &&
    (head.hasContent || (content.value === 'zero-length' && saysContent))
  ) {
    misfits.push({
      kind: 'has-content',
      field: '',
      level: 'MUST NOT',
      condition: '',
      citation: content.citation,
      at: length,
    });
  }
  return misfits;
}
