import { ietf } from '../domain/meaning-id.ts';
import {
  classDigit,
  statusClassIds,
  statusClassOf,
  type StatusClassId,
} from '../domain/status-class.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { linkToCode, type Link } from './links.ts';
import { listNumbers, type JoinedMeaning } from './meanings.ts';
import { glossOf, titleOf } from './meaning-view.ts';

/** Who has a meaning for a number: the registry, vendors, or both. */
export type Ownership = 'registered' | 'unofficial' | 'both';

/** A number as lists and maps show it. */
export interface ListedNumber {
  code: string;
  /** Title of its first meaning. */
  title: string;
  /** Translation of the title, or the name by which people know an unused code. */
  gloss: string | undefined;
  /** Names of the vendors that have a meaning for it, in the order of the page. */
  vendors: string[];
  ownership: Ownership;
  link: Link;
}

function ownershipOf(meanings: readonly JoinedMeaning[]): Ownership {
  const registered = meanings.filter(({ facts }) => facts.vendor === ietf).length;
  if (registered === 0) return 'unofficial';
  return registered === meanings.length ? 'registered' : 'both';
}

/** Every number in ascending order, as a list in one language shows it. */
export async function listCodes(locale: Locale): Promise<ListedNumber[]> {
  return Promise.all(
    [...(await listNumbers())].map(async ([code, meanings]) => {
      const [first] = meanings;
      if (first === undefined) throw new Error(`${code} has no meaning.`);
      return {
        code,
        title: titleOf(first.facts),
        gloss: glossOf(first, locale),
        vendors: [...new Set(meanings.flatMap(({ vendor }) => vendor?.name ?? []))],
        ownership: ownershipOf(meanings),
        link: await linkToCode(locale, code),
      };
    }),
  );
}

/** A class with its numbers. */
export interface ListedClass {
  id: StatusClassId;
  digit: string;
  name: string;
  codes: ListedNumber[];
}

/** The classes in order, each with its numbers. */
export async function listClasses(locale: Locale): Promise<ListedClass[]> {
  const t = translator(locale);
  const byClass = Map.groupBy(await listCodes(locale), ({ code }) => statusClassOf(code));
  return statusClassIds.map((id) => ({
    id,
    digit: classDigit(id),
    name: t(`class.${id}`),
    codes: byClass.get(id) ?? [],
  }));
}
