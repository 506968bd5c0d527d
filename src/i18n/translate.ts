import en from '../../content/interface/en.json' with { type: 'json' };
import ja from '../../content/interface/ja.json' with { type: 'json' };
import type { Locale } from './locales.ts';

/** Key of an interface string; the English file is the list of keys. */
export type InterfaceKey = keyof typeof en;

const strings: Record<Locale, Record<InterfaceKey, string>> = { en, ja };

/** Gives the interface string for a key, with `{name}` replaced by `values.name`. */
export type Translate = (key: InterfaceKey, values?: Record<string, string | number>) => string;

/** @throws when a string names a value that was not given, so that no brace reaches a reader */
export function translator(locale: Locale): Translate {
  return (key, values = {}) =>
    strings[locale][key].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) {
        throw new Error(`content/interface/${locale}.json: ${key} needs a value for {${name}}.`);
      }
      return String(value);
    });
}
