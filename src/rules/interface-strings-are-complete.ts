import { sourceLocale } from '../i18n/languages.ts';
import type { Finding, Rule } from './rule.ts';

const placeholdersOf = (text: string) =>
  [...text.matchAll(/\{\w+\}/g)]
    .map(([placeholder]) => placeholder)
    .sort()
    .join(' ');

/** Both languages have the same interface strings, with the same values in them. */
export const interfaceStringsAreComplete: Rule = {
  name: 'interface-strings-are-complete',
  description:
    'Every language has every interface string of the English file, with the same {values}.',
  check: ({ interfaceStrings }) => {
    const english = interfaceStrings.get(sourceLocale) ?? {};
    return [...interfaceStrings].flatMap(([locale, strings]): Finding[] => {
      const file = `content/interface/${locale}.json`;
      const missing = Object.entries(english).flatMap(([key, text]): Finding[] => {
        const translated = strings[key];
        if (translated === undefined || translated.trim() === '') {
          return [{ file, field: key, found: 'Missing.', remedy: `Translate “${text}”.` }];
        }
        return placeholdersOf(translated) === placeholdersOf(text)
          ? []
          : [
              {
                file,
                field: key,
                found: `It has ${placeholdersOf(translated) || 'no values'}.`,
                remedy: `Use ${placeholdersOf(text) || 'none'}, as in English.`,
              },
            ];
      });
      const surplus = Object.keys(strings)
        .filter((key) => !(key in english))
        .map((key) => ({
          file,
          field: key,
          found: 'The English file has no such key.',
          remedy: 'Remove it, or add it to content/interface/en.json.',
          soughtIn: `content/interface/${sourceLocale}`,
        }));
      return [...missing, ...surplus];
    });
  },
};
