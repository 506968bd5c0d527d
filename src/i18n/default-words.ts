import type {
  Lifetime,
  Methods,
  SendsAgain,
  Standing,
  Stores,
} from '../schemas/default-behaviour.ts';
import type { Language } from './language.ts';

/** One rule of a product in words: on what, with which methods or for how long, and its limits. */
export interface RuleInWords {
  /** Codes or kinds of failure. */
  on: string;
  /** Methods, or how long it is stored. */
  what: string;
  remarks: string[];
}

/** Codes and ranges as they are read: `429, 500–599`, `429、500〜599`. */
export function codesInWords(ranges: readonly string[], { marks }: Language): string {
  return ranges.map((range) => range.replace('-', marks.range)).join(marks.list);
}

/** Methods of a rule. */
export function methodsInWords(methods: Methods, { t, marks }: Language): string {
  if (methods === 'any') return t('defaults.methods.any');
  return Array.isArray(methods)
    ? methods.join(marks.list)
    : t('defaults.methods.anyBut', { methods: methods.anyBut.join(marks.list) });
}

/** How long a response without a lifetime is stored. */
export function lifetimeInWords(
  lifetime: Lifetime,
  { t, duration, locale, marks }: Language,
): string {
  switch (lifetime.kind) {
    case 'fixed':
      return duration(lifetime.seconds);
    case 'heuristic': {
      const { share, longest, otherwise } = lifetime;
      const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
      return [
        t('defaults.lifetime.heuristic', { percent }),
        ...(longest === undefined
          ? []
          : [t('defaults.lifetime.atMost', { longest: duration(longest) })]),
        ...(otherwise === undefined
          ? []
          : [t('defaults.lifetime.otherwise', { otherwise: duration(otherwise) })]),
      ].join(marks.list);
    }
    default:
      return t(`defaults.lifetime.${lifetime.kind}`);
  }
}

/** What limits a rule: how it comes to be at work, and what else has to hold. */
function limits(
  rule: { standing: Standing; needsRetryAfter?: boolean; condition?: string | undefined },
  { t }: Language,
): string[] {
  return [
    ...(rule.standing === 'unasked' ? [] : [t(`defaults.standing.${rule.standing}`)]),
    ...(rule.needsRetryAfter === true ? [t('defaults.needsField')] : []),
    ...(rule.condition === undefined ? [] : [rule.condition]),
  ];
}

/** Responses after which a product sends again. */
export function onStatusInWords({ onStatus }: SendsAgain, language: Language): RuleInWords[] {
  return onStatus.map((rule) => ({
    on: codesInWords(rule.codes, language),
    what: methodsInWords(rule.methods, language),
    remarks: limits(rule, language),
  }));
}

/** Failures after which a product sends again. */
export function onFailureInWords({ onFailure }: SendsAgain, language: Language): RuleInWords[] {
  return onFailure.map((rule) => ({
    on: rule.kinds.map((kind) => language.t(`defaults.failure.${kind}`)).join(language.marks.list),
    what: methodsInWords(rule.methods, language),
    remarks: limits(rule, language),
  }));
}

/** How often a product sends again, and how long it waits. */
export function pauseInWords({ retries, wait }: SendsAgain, language: Language): string[] {
  const { t, duration, marks } = language;
  const growth =
    wait === undefined
      ? []
      : [
          t(`defaults.wait.${wait.growth}`),
          ...(wait.first === undefined
            ? []
            : [t('defaults.wait.first', { first: duration(wait.first) })]),
          ...(wait.longest === undefined
            ? []
            : [t('defaults.wait.longest', { longest: duration(wait.longest) })]),
          ...(wait.random ? [t('defaults.wait.random')] : []),
        ];
  const often =
    retries === undefined
      ? []
      : [
          retries.most === null
            ? t('defaults.retries.endless')
            : t('defaults.retries.most', { count: retries.most }),
        ];
  return [[...often, ...growth].join(marks.list), retries?.note, wait?.note].filter(
    (line) => line !== undefined && line !== '',
  ) as string[];
}

/** What becomes of Retry-After. */
export function retryAfterInWords({ retryAfter }: SendsAgain, language: Language): string[] {
  const { t, duration, marks } = language;
  const { forms, codes, longest, beyond, otherFields, note } = retryAfter;
  const [form] = forms;
  const read =
    form === undefined
      ? t('defaults.field.ignored')
      : t(`defaults.field.${forms.length > 1 ? 'both' : form}`);
  const parts = [
    codes === undefined
      ? read
      : t('defaults.field.codes', { read, codes: codesInWords(codes, language) }),
    ...(longest === undefined || beyond === undefined
      ? []
      : [t(`defaults.field.${beyond}`, { longest: duration(longest) })]),
    ...(otherFields.length === 0
      ? []
      : [t('defaults.field.others', { fields: otherFields.join(marks.list) })]),
  ];
  return [parts.join(marks.list), ...(note === undefined ? [] : [note])];
}

/** What a cache stores of responses that do not say for how long. */
export function withoutLifetimeInWords(stores: Stores, language: Language): RuleInWords[] {
  return stores.withoutLifetime.map(({ codes, lifetime, standing, condition }) => ({
    on: codesInWords(codes, language),
    what: lifetimeInWords(lifetime, language),
    remarks: limits({ standing: standing ?? stores.standing, condition }, language),
  }));
}

/** What a cache stores of responses that do. */
export function withLifetimeInWords({ withLifetime }: Stores, language: Language): string[] {
  const { t } = language;
  if (withLifetime === undefined) return [t('defaults.unknown')];
  const { codes, condition } = withLifetime;
  if (codes === undefined) return [condition ?? t('defaults.anyCode')];
  return [codesInWords(codes, language), ...(condition === undefined ? [] : [condition])];
}

/** Codes that a cache never stores, and wishes of a response that it disregards. */
export function neverInWords({ never, ignores }: Stores, language: Language): string[] {
  const { t } = language;
  return [
    ...(never === undefined ? [] : [codesInWords(never, language)]),
    ...ignores.map(({ what, codes }) =>
      codes === undefined
        ? t('defaults.ignores', { what })
        : t('defaults.ignoresOn', { what, codes: codesInWords(codes, language) }),
    ),
  ];
}
