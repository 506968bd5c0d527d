import en from '../../content/interface/en.json' with { type: 'json' };
import ja from '../../content/interface/ja.json' with { type: 'json' };
import type { InterfaceKey, Locale } from './languages.ts';

/**
 * The interface strings of every language. They stand apart from `languages.ts`, which the checks of
 * the content need: a file of strings that cannot be read is one of the things that these tell.
 */
export const interfaceStrings: Record<Locale, Record<InterfaceKey, string>> = { en, ja };
