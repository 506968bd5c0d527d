import type { Meaning } from '../schemas/meaning.ts';

/**
 * Request methods by what a second request may do (RFC 9110, 9.2): `safe` asks for no change,
 * `idempotent` has the same effect twice as once, `other` may do the work twice.
 */
export const methodKinds = ['safe', 'idempotent', 'other'] as const;

/** Answers to the question whether the same request may be sent again. */
export const retryAnswers = [
  'not-applicable',
  'no',
  'after-change',
  'after-wait',
  'new-connection',
  'allowed',
  'if-not-applied',
  'undefined',
] as const;

export type MethodKind = (typeof methodKinds)[number];
export type RetryAnswerValue = (typeof retryAnswers)[number];

/** Whether the same request may be sent again with methods of one kind. */
export interface RetryAnswer {
  value: RetryAnswerValue;
  /** Field of the response that says how long to wait first. */
  delayField?: string;
  /** What holds in place of `value` if that field is there. */
  valueWithField?: 'after-wait';
  /** Section that says so. */
  citation?: string;
}

/** The section on idempotent methods: what may be repeated, and what must not be by itself. */
const idempotentMethods = 'rfc9110#9.2.2';

/**
 * What follows for methods of one kind from the answer for a request as such. A method that is not
 * idempotent may be repeated only with proof that the first request was never applied (RFC 9110,
 * 9.2.2), unless the code itself is that proof, which an entry has to say.
 */
export function answerThatFollows(
  value: Meaning['retry']['value'],
  kind: MethodKind,
): RetryAnswerValue {
  switch (value) {
    case 'if-idempotent':
      return kind === 'other' ? 'if-not-applied' : 'allowed';
    case 'after-wait':
      return kind === 'other' ? 'if-not-applied' : 'after-wait';
    default:
      return value;
  }
}

/** Values of `retry` after which a field of the response may set the time of a second request. */
const awaitable: readonly Meaning['retry']['value'][] = ['after-wait', 'after-change'];

/**
 * Whether the same request may be sent again, for every kind of method: what follows from `retry`
 * and the fields of the response, and the exceptions that the entry makes.
 */
export function retryByMethod({
  retry,
  fields,
  retryByMethod: exceptions = {},
}: Pick<Meaning, 'retry' | 'fields' | 'retryByMethod'>): Record<MethodKind, RetryAnswer> {
  const delayField = awaitable.includes(retry.value)
    ? fields.find(({ name }) => name === 'Retry-After')?.name
    : undefined;
  const answerFor = (kind: MethodKind): RetryAnswer => {
    const exception = exceptions[kind];
    const value = exception?.value ?? answerThatFollows(retry.value, kind);
    const isOwnValue = exception === undefined && value === retry.value;
    const citation = exception?.citation ?? (isOwnValue ? retry.citation : idempotentMethods);
    return {
      value,
      ...(delayField !== undefined && { delayField }),
      ...(delayField !== undefined && value === 'after-change' && { valueWithField: 'after-wait' }),
      ...(citation !== undefined && { citation }),
    };
  };
  return {
    safe: answerFor('safe'),
    idempotent: answerFor('idempotent'),
    other: answerFor('other'),
  };
}
