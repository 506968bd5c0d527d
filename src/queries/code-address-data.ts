import { numberRanges } from '../domain/number-ranges.ts';
import { isValid } from '../domain/unassigned-numbers.ts';
import { sourceLocale, type Locale } from '../i18n/languages.ts';
import { paths } from '../i18n/site-paths.ts';
import { linksFrom } from './links.ts';
import { isReadableIn, listNumbers } from './meanings.ts';

/**
 * Attributes that tell the browser where each number is answered: addresses with a place for the
 * number, and which numbers they hold for. `src/browser/code-address.ts` reads them.
 */
export async function codeAddressData(locale: Locale): Promise<Record<string, string>> {
  const meaningsOf = await listNumbers();
  /** Every number from 100 to 599 has a page; of the others, those that have a meaning. */
  const others = numberRanges([...meaningsOf.keys()].filter((code) => !isValid(code)));
  /** Numbers whose page is not there in the page's language yet. */
  const untranslated = numberRanges(
    [...meaningsOf].filter(([, meanings]) => !isReadableIn(locale, meanings)).map(([code]) => code),
  );
  return {
    'data-code': paths.page(locale, { kind: 'code', code: '{code}' }),
    'data-range': (await linksFrom(locale))({ kind: 'class', id: 'other' }).href,
    'data-other-numbers': others.join(' '),
    ...(untranslated.length > 0 && {
      'data-source-code': paths.page(sourceLocale, { kind: 'code', code: '{code}' }),
      'data-untranslated': untranslated.join(' '),
    }),
  };
}
