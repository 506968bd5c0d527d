import { classDigit, statusClassOf } from '../../domain/status-class.ts';
import type { Reading } from '../../recognise/reading.ts';
import { element } from '../element.ts';
import type { FirstSettings } from './load.ts';
import { visible } from './visible-text.ts';
import type { FirstSay } from './say.ts';

/** A number or a mark, large, with what it is. */
export interface Sign {
  value: string;
  label: string;
  /** First digit of the class whose colour it takes. */
  digit?: string | undefined;
}

/** The first digit of a number's class. */
export const digitOf = (code: string) => classDigit(statusClassOf(code));

/** Every number that a reading is about, the client's first. */
export function codesOf({ statuses, implied, heads, sender }: Reading): string[] {
  // Beside a log, a response is what the client got.
  const received = sender === undefined ? undefined : heads.at(-1)?.code;
  const codes = [received, ...statuses.map(({ code }) => code), implied];
  return [...new Set(codes.filter((code) => code !== undefined))];
}

/** What the product calls itself that a reading is about. */
export function productName(
  { products: [first], format }: Reading,
  { products, named }: Pick<FirstSettings, 'products' | 'named'>,
): string | undefined {
  if (first === undefined) return undefined;
  return named[format ?? '']?.product ?? products[first]?.name;
}

/** What was read, for programs that look at the page. */
export function attributesOf(reading: Reading): Record<string, string> {
  const [code] = [...reading.statuses.map((status) => status.code), reading.implied];
  return {
    class: 'reading',
    'data-recognised': reading.format ?? '',
    'data-codes': codesOf(reading).join(' '),
    'data-products': reading.products.join(' '),
    'data-flags': reading.flags.map(({ value }) => value).join(' '),
    'data-class': code === undefined ? '0' : digitOf(code),
  };
}

/** The flag of a reading as a sign. */
export function flagSigns({ flags }: Reading, say: FirstSay): Sign[] {
  return flags
    .slice(0, 1)
    .map(({ value }) => ({ value: visible(value).slice(0, 40), label: say('reading.sign.flag') }));
}

/** Signs beside each other. */
export function signsOf(signs: readonly Sign[]): HTMLElement {
  return element(
    'div',
    { class: 'signs' },
    ...signs.map(({ value, label, digit }) =>
      element(
        'div',
        { 'data-class': digit },
        element('small', {}, label),
        element('b', { class: value.length > 6 ? 'long' : undefined }, value),
      ),
    ),
  );
}

/** What a reading says at once, before anything is loaded about it: who wrote what. */
export function showSigns(reading: Reading, settings: FirstSettings, say: FirstSay): HTMLElement {
  const [first] = reading.statuses;
  const upstream = reading.statuses.find(
    ({ role, code }) => role === 'upstream' && code !== first?.code,
  );
  const code = first?.code ?? reading.implied;
  const called = first?.role === 'upstream' ? 'upstream' : 'status';
  const label = say(first === undefined ? 'reading.sign.implied' : `reading.sign.${called}`);
  return element(
    'section',
    { ...attributesOf(reading), 'aria-busy': 'true' },
    element(
      'div',
      { class: 'verdict' },
      signsOf([
        ...(code === undefined ? [] : [{ value: code, label, digit: digitOf(code) }]),
        ...(upstream === undefined
          ? []
          : [
              {
                value: upstream.code,
                label: say('reading.sign.upstream'),
                digit: digitOf(upstream.code),
              },
            ]),
        ...flagSigns(reading, say),
      ]),
      element('h2', {}, productName(reading, settings) ?? ''),
    ),
  );
}
