import { interfaceStrings } from './interface-strings.ts';
import type { InterfaceKey, Locale } from './languages.ts';

/** Gives the interface string for a key, with `{name}` replaced by `values.name`. */
export type Translate = (key: InterfaceKey, values?: Record<string, string | number>) => string;

/** @throws when a string names a value that was not given, so that no brace reaches a reader */
export function translator(locale: Locale): Translate {
  const strings = interfaceStrings[locale];
  return (key, values = {}) =>
    strings[key].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) {
        throw new Error(`content/interface/${locale}.json: ${key} needs a value for {${name}}.`);
      }
      return String(value);
    });
}
