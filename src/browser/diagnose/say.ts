import type { FirstKey } from '../../recognise/interface-keys.ts';

/** Gives an interface string with its values, of those that come with the first formats. */
export type FirstSay = (key: FirstKey, values?: Record<string, string | number>) => string;
