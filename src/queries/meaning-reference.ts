import { anchorOf } from '../domain/meaning-id.ts';
import { classDigit, statusClassOf } from '../domain/status-class.ts';
import type { Language } from '../i18n/language.ts';
import type { Meaning } from '../schemas/meaning.ts';
import type { Link, LinkTo } from './links.ts';
import { listNumbers, type JoinedMeaning } from './meanings.ts';

/** A meaning as lists, tables and other meanings refer to it. */
export interface MeaningReference {
  /** `vendor/code` or `vendor/code-slug`. */
  id: string;
  code: string;
  /** First digit of the class whose colour its number takes. */
  classDigit: string;
  /** The phrase in English, or our name where the issuer has none. */
  title: string;
  /** What the title means in the language of the page, or the name by which people know it. */
  gloss: string | undefined;
  /** Who issues it: `nginx`, or the word for registered ones. */
  issuer: string;
  /** Title and issuer in one, which tells it from the others of its number. */
  heading: string;
  /** Where the page of its number tells it. */
  link: Link;
}

/** Refers to a meaning. */
export type Refer = (meaning: JoinedMeaning) => MeaningReference;

/** What a meaning is called: its reason phrase, or our name where it has none. */
export function titleOf(facts: Meaning): string {
  return facts.phrase ?? facts.name ?? facts.code;
}

/** Who issues a meaning, as a page says it. */
export function issuerOf(meaning: JoinedMeaning, { locale, t }: Language): string {
  return meaning.vendor?.names.get(locale) ?? t('code.ietf');
}

/** References in the words of a language. */
export async function referencesIn(language: Language, link: LinkTo): Promise<Refer> {
  const numbers = await listNumbers();
  return (meaning) => {
    const { id, facts } = meaning;
    const { code, registration, also } = facts;
    const title = titleOf(facts);
    const issuer = issuerOf(meaning, language);
    // The first meaning of a number is told at the top of its page.
    const isFirst = numbers.get(code)?.[0]?.id === id;
    return {
      id,
      code,
      classDigit: classDigit(statusClassOf(code)),
      title,
      gloss:
        meaning.translations.get(language.locale)?.entry.data.gloss ??
        (registration.kind === 'unused' ? also[0] : undefined),
      issuer,
      heading: language.t('code.meaningHeading', { title, vendor: issuer }),
      link: link({ kind: 'code', code, anchor: isFirst ? undefined : anchorOf(id) }),
    };
  };
}
