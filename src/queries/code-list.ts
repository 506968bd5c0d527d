import { ietf } from '../domain/meaning-id.ts';
import { oftenAsked } from '../domain/often-asked.ts';
import {
  classDigit,
  statusClassIds,
  statusClassOf,
  type StatusClassId,
} from '../domain/status-class.ts';
import { classLabel } from '../i18n/class-label.ts';
import type { Locale } from '../i18n/languages.ts';
import { editionIn } from './edition.ts';
import type { Link } from './links.ts';
import type { MeaningReference } from './meaning-reference.ts';
import { listNumbers, type JoinedMeaning } from './meanings.ts';
import { oncePerLocale } from './remember.ts';

/** Who has a meaning for a number: the registry, vendors, or both. */
export type Ownership = 'registered' | 'unofficial' | 'both';

/** A number as lists and maps show it: its first meaning, and whose it is. */
export interface ListedNumber extends Omit<MeaningReference, 'id' | 'issuer' | 'heading'> {
  /** Names of the vendors that have a meaning for it, in the order of the page. */
  vendors: string[];
  ownership: Ownership;
}

function ownershipOf(meanings: readonly JoinedMeaning[]): Ownership {
  const registered = meanings.filter(({ facts }) => facts.vendor === ietf).length;
  if (registered === 0) return 'unofficial';
  return registered === meanings.length ? 'registered' : 'both';
}

/** Every number in ascending order, as a list in one language shows it. */
export const listCodes = oncePerLocale(async (locale): Promise<ListedNumber[]> => {
  const { refer } = await editionIn(locale);
  return [...(await listNumbers())].map(([code, meanings]) => {
    const [first] = meanings;
    if (first === undefined) throw new Error(`${code} has no meaning.`);
    const { classDigit: digit, title, gloss, link } = refer(first);
    return {
      code,
      classDigit: digit,
      title,
      gloss,
      link,
      vendors: [...new Set(meanings.flatMap(({ vendor }) => vendor?.names.get(locale) ?? []))],
      ownership: ownershipOf(meanings),
    };
  });
});

/** The numbers that people ask about most, in ascending order. */
export async function listOftenAsked(locale: Locale): Promise<ListedNumber[]> {
  return (await listCodes(locale)).filter(({ code }) => oftenAsked.includes(code));
}

/** A class with its numbers. */
export interface ListedClass {
  id: StatusClassId;
  digit: string;
  name: string;
  /** Id and name in one: `4xx Client Error`. */
  label: string;
  link: Link;
  codes: ListedNumber[];
}

/** The classes in order, each with its numbers. */
export const listClasses = oncePerLocale(async (locale): Promise<ListedClass[]> => {
  const { language, link } = await editionIn(locale);
  const byClass = Map.groupBy(await listCodes(locale), ({ code }) => statusClassOf(code));
  return statusClassIds.map((id) => ({
    id,
    digit: classDigit(id),
    name: language.t(`class.${id}`),
    label: classLabel(language.t, id),
    link: link({ kind: 'class', id }),
    codes: byClass.get(id) ?? [],
  }));
});
