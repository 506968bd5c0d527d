import { anchorOf } from '../domain/meaning-id.ts';
import { classDigit, statusClassOf } from '../domain/status-class.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { paths } from '../i18n/site-paths.ts';
import { alternatesOf, isReadableIn, listNumbers, toldInBrief } from './meanings.ts';
import { viewMeaning, type MeaningView } from './meaning-view.ts';

/** A language and a meaning that the page of its number tells in brief. */
export interface OwnerRoute {
  locale: Locale;
  code: string;
  /** Anchor of the meaning on the page of its number. */
  owner: string;
}

/** The page of one meaning of a crowded number, where its article stands. */
export interface OwnerPage {
  meaning: MeaningView;
  classDigit: string;
  /** Address of this page in each language it exists in. */
  alternates: Partial<Record<Locale, string>>;
}

/** Every meaning that the page of its number tells in brief, in every language of that page. */
export async function listOwnerRoutes(): Promise<OwnerRoute[]> {
  const numbers = await listNumbers();
  return [...numbers].flatMap(([code, meanings]) =>
    [...toldInBrief(meanings)].flatMap((id) =>
      locales
        .filter((locale) => isReadableIn(locale, meanings))
        .map((locale) => ({ locale, code, owner: anchorOf(id) })),
    ),
  );
}

/** A view of one meaning of a crowded number, complete for its page. */
export async function getOwnerPage({ locale, code, owner }: OwnerRoute): Promise<OwnerPage> {
  const meanings = (await listNumbers()).get(code) ?? [];
  const meaning = meanings.find(({ id }) => anchorOf(id) === owner);
  if (meaning === undefined) throw new Error(`${code} has no meaning of ${owner}.`);
  return {
    meaning: await viewMeaning(meaning, locale),
    classDigit: classDigit(statusClassOf(code)),
    alternates: alternatesOf(meanings, (other) => paths.codeOwner(other, code, owner)),
  };
}
