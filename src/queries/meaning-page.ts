import { withoutBackticks } from '../domain/inline-code.ts';
import { anchorOf } from '../domain/meaning-id.ts';
import { fittingTitle } from '../domain/page-title.ts';
import { countToldInFull } from '../domain/told-in-full.ts';
import { locales, type Locale } from '../i18n/languages.ts';
import { paths } from '../i18n/site-paths.ts';
import { editionIn } from './edition.ts';
import { getFrame, type Frame, type LabelledLink } from './frame.ts';
import { viewMeaning, type MeaningView } from './meaning-view.ts';
import { articleLengths, isReadableIn, listNumbers } from './meanings.ts';
import { actionsOf, type PageActions } from './page-actions.ts';

/** A language and a meaning of a shared number. */
export interface MeaningRoute {
  locale: Locale;
  code: string;
  /** Anchor of the meaning on the page of its number. */
  owner: string;
}

/** The page of one meaning of a number that has others. */
export interface MeaningPage {
  frame: Frame;
  breadcrumb: LabelledLink[];
  title: string;
  description: string;
  meaning: MeaningView;
  actions: PageActions;
  /** Whether its article stands here alone, so that the full-text search has to know it. */
  isOnlyHere: boolean;
}

/**
 * Every meaning of every shared number, in the languages of the number: how much of it the number's
 * page tells is that page's layout, and takes no address away.
 */
export async function listMeaningRoutes(): Promise<MeaningRoute[]> {
  return [...(await listNumbers())]
    .filter(([, meanings]) => meanings.length > 1)
    .flatMap(([code, meanings]) =>
      locales
        .filter((locale) => isReadableIn(locale, meanings))
        .flatMap((locale) => meanings.map(({ id }) => ({ locale, code, owner: anchorOf(id) }))),
    );
}

/** A view of one meaning of a shared number, complete for its page. */
export async function getMeaningPage({ locale, code, owner }: MeaningRoute): Promise<MeaningPage> {
  const { language, link } = await editionIn(locale);
  const { t } = language;
  const meanings = (await listNumbers()).get(code) ?? [];
  const joined = meanings.find(({ id }) => anchorOf(id) === owner);
  if (joined === undefined) throw new Error(`${code} has no meaning of ${owner}.`);
  const meaning = await viewMeaning(joined, locale);
  const { title, issuer, summary } = meaning;
  return {
    frame: await getFrame(locale, { kind: 'meaning', code, owner }),
    breadcrumb: [
      { label: t('navigation.codes'), ...link({ kind: 'codes' }) },
      { label: code, ...link({ kind: 'code', code }) },
    ],
    title: fittingTitle([
      t('brief.title', { code, title, vendor: issuer }),
      // A translation of the title alone, before a title that the English page has as well.
      ...(meaning.gloss === undefined
        ? []
        : [t('brief.title', { code, title: meaning.gloss, vendor: issuer })]),
      t('code.name', { code, title }),
    ]),
    description: t('brief.description', { vendor: issuer, summary: withoutBackticks(summary) }),
    meaning,
    actions: await actionsOf(locale, meaning, paths.page(locale, { kind: 'meaning', code, owner })),
    isOnlyHere: meanings.indexOf(joined) >= countToldInFull(articleLengths(meanings)),
  };
}
