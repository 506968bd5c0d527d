import type { Meaning } from '../schemas/meaning.ts';

/** The questions that every page of a number answers under its lead, in their order. */
export const questions = ['retry', 'side', 'cacheable', 'seen'] as const;

export type Question = (typeof questions)[number];

/** Where a meaning shows, in one word. */
export type Place = 'wire' | 'both' | 'log' | 'body' | 'client' | 'configuration' | 'configured';

/** How far an answer is a yes: yes, under a condition, no, or the question does not apply. */
export type Mark = 'yes' | 'partly' | 'no' | 'void';

/** One answer: the value that decides it, and its mark where it is a kind of yes or no. */
export type Answer =
  | { question: 'retry'; value: Meaning['retry']['value']; mark: Mark }
  | { question: 'side'; value: Meaning['side']['value']; mark: undefined }
  | { question: 'cacheable'; value: Meaning['cacheable']['value']; mark: Mark }
  | { question: 'seen'; value: Place; mark: Mark };

const retryMarks: Record<Meaning['retry']['value'], Mark> = {
  'after-wait': 'yes',
  'new-connection': 'yes',
  'after-change': 'partly',
  'if-idempotent': 'partly',
  no: 'no',
  'not-applicable': 'void',
  undefined: 'void',
};

const cacheableMarks: Record<Meaning['cacheable']['value'], Mark> = {
  heuristically: 'yes',
  'only-if-told': 'partly',
  'must-not-store': 'no',
  'not-applicable': 'void',
};

/** Where a meaning shows whose first place is not the status line, although that can have it, too. */
const besideStatusLine: Record<Meaning['seen'][number], Place> = {
  'status-line': 'wire',
  log: 'both',
  body: 'body',
  configuration: 'configured',
  client: 'wire',
};

/** The first place is where most people meet it; who receives a status line may log it as well. */
function placeOf(seen: Meaning['seen']): Place {
  const [first = 'status-line'] = seen;
  return seen.includes('status-line') || first === 'status-line' ? besideStatusLine[first] : first;
}

const placeMarks: Record<Place, Mark> = {
  wire: 'yes',
  both: 'partly',
  body: 'partly',
  log: 'no',
  client: 'no',
  configuration: 'no',
  configured: 'partly',
};

/** What a meaning's facts answer to the four questions. */
export function answersOf({
  retry,
  side,
  cacheable,
  seen,
}: Pick<Meaning, 'retry' | 'side' | 'cacheable' | 'seen'>): Answer[] {
  const place = placeOf(seen);
  return [
    { question: 'retry', value: retry.value, mark: retryMarks[retry.value] },
    { question: 'side', value: side.value, mark: undefined },
    { question: 'cacheable', value: cacheable.value, mark: cacheableMarks[cacheable.value] },
    { question: 'seen', value: place, mark: placeMarks[place] },
  ];
}
