import registry from '../../content/registry/iana-http-status-codes.json' with { type: 'json' };
import type { PageReference } from '../domain/page-kinds.ts';
import { languageOf, type Language } from '../i18n/language.ts';
import { languages, locales, sourceLocale, type Locale } from '../i18n/languages.ts';
import { absolute, paths } from '../i18n/site-paths.ts';
import { codeAddressData } from './code-address-data.ts';
import { editionIn } from './edition.ts';
import { localesOf, type Link } from './links.ts';
import { oncePerLocale } from './remember.ts';

/** A link with its words. */
export interface LabelledLink extends Link {
  label: string;
}

/** The same page in another language. */
export interface TranslatedPage {
  href: string;
  tag: string;
  /** What the language calls itself. */
  ownName: string;
  /** Says in that language that the page exists in it. */
  hint: string;
}

/** What a search box has to know before anything is loaded. */
export interface SearchForm {
  /** Search page. */
  action: string;
  /** Attributes that tell the browser where each number is answered. */
  addresses: Record<string, string>;
}

/** What stands around the content of every page of a language, apart from where the page is. */
interface Surroundings {
  language: Language;
  home: string;
  navigation: LabelledLink[];
  further: LabelledLink[];
  search: SearchForm;
  /** How old our copy of the registry is, in a sentence. */
  registry: string;
}

/** What stands around the content of a page: where it is, where else it is, where one can go. */
export interface Frame extends Surroundings {
  /** Whole address of the page; absent for one that has no address of its own. */
  canonical: string | undefined;
  /** Whole addresses by language tag, the page itself included; empty if there is no other. */
  alternates: Record<string, string>;
  /** The page in other languages. */
  translations: TranslatedPage[];
  /** Front pages of the languages in which the page does not exist, for readers who chose one. */
  waysBack: TranslatedPage[];
}

const surroundingsIn = oncePerLocale(async (locale): Promise<Surroundings> => {
  const { language, link } = await editionIn(locale);
  const { t, date } = language;
  return {
    language,
    home: paths.page(locale, { kind: 'home' }),
    navigation: [
      { label: t('navigation.codes'), ...link({ kind: 'codes' }) },
      { label: t('navigation.diagnose'), ...link({ kind: 'diagnose' }) },
      { label: t('navigation.choose'), ...link({ kind: 'choices' }) },
      { label: t('navigation.vendors'), ...link({ kind: 'vendors' }) },
      { label: t('navigation.about'), ...link({ kind: 'about' }) },
    ],
    further: [
      { label: t('compare.title'), ...link({ kind: 'comparisons' }) },
      { label: t('symptoms.title'), ...link({ kind: 'symptoms' }) },
      { label: t('guides.title'), ...link({ kind: 'guides' }) },
      { label: t('retryPage.title'), ...link({ kind: 'retry' }) },
      { label: t('caching.title'), ...link({ kind: 'caching' }) },
      { label: t('mappings.title'), ...link({ kind: 'mappings' }) },
      { label: t('navigation.fields'), ...link({ kind: 'fields' }) },
      { label: t('navigation.specifications'), ...link({ kind: 'specifications' }) },
      { label: t('navigation.changes'), ...link({ kind: 'changes' }) },
      { label: t('navigation.data'), ...link({ kind: 'data' }) },
      { label: t('navigation.offline'), ...link({ kind: 'offline' }) },
    ],
    search: {
      action: paths.page(locale, { kind: 'search' }),
      addresses: await codeAddressData(locale),
    },
    registry: t('site.footer', {
      updated: date(registry.updated),
      compared: date(registry.compared),
    }),
  };
});

/** Whole addresses by language tag; a reader of any other language gets the source language. */
function alternatesOf(addresses: ReadonlyMap<Locale, string>): Record<string, string> {
  const byTag = [...addresses].map(([locale, path]) => [languages[locale].tag, absolute(path)]);
  const source = addresses.get(sourceLocale);
  return Object.fromEntries([
    ...byTag,
    ...(source === undefined ? [] : [['x-default', absolute(source)]]),
  ]) as Record<string, string>;
}

/**
 * The frame of a page.
 * @param page none for the page that answers unknown addresses
 */
export async function getFrame(locale: Locale, page: PageReference | undefined): Promise<Frame> {
  const existing = page === undefined ? [] : await localesOf(page);
  const addresses = new Map(
    page === undefined ? [] : existing.map((other) => [other, paths.page(other, page)] as const),
  );
  const own = addresses.get(locale);
  const others = locales.filter((other) => other !== locale);
  return {
    ...(await surroundingsIn(locale)),
    canonical: own === undefined ? undefined : absolute(own),
    alternates: addresses.size < 2 ? {} : alternatesOf(addresses),
    translations: others.flatMap((other) => {
      const href = addresses.get(other);
      const { tag, ownName } = languages[other];
      return href === undefined
        ? []
        : [{ href, tag, ownName, hint: languageOf(other).t('language.hint') }];
    }),
    waysBack: others
      .filter((other) => !addresses.has(other))
      .map((other) => {
        const { tag, ownName } = languages[other];
        const href = paths.page(other, { kind: 'home' });
        return { href, tag, ownName, hint: languageOf(other).t('language.back') };
      }),
  };
}
