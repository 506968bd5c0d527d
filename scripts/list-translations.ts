/**
 * `npm run translations` says what is left to translate: stale translations, with the digest that
 * each carries once it fits the present English text, and how many of each collection are missing.
 * Of those it names the meanings of numbers that are partly translated, and with `-- --all` every
 * one. It never edits a file.
 */
import { parseArgs } from 'node:util';
import { locales, sourceLocale, type Locale } from '../src/i18n/languages.ts';
import type { Content } from '../src/rules/content.ts';
import { readContent } from '../src/rules/read-content.ts';
import { formatFinding } from '../src/rules/rule.ts';
import { translatedNames } from '../src/schemas/catalogue.ts';
import { openTranslations, type OpenTranslation } from './translations/open-translations.ts';

if (import.meta.main) {
  const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
  process.exitCode = await listTranslations(process.cwd(), values.all);
}

/**
 * @param root folder of the project
 * @param all whether to name every missing translation
 * @returns the code to end with
 */
async function listTranslations(root: string, all: boolean): Promise<number> {
  const { content, findings } = await readContent(root);
  for (const finding of findings) console.error(formatFinding(finding));
  for (const locale of locales.filter((other) => other !== sourceLocale)) {
    for (const line of linesOf(content, locale, all)) console.log(line);
  }
  return findings.length === 0 ? 0 : 1;
}

function linesOf(content: Content, locale: Locale, all: boolean): string[] {
  const open = openTranslations(content, locale);
  const isNamed = ({ state, isBegun }: OpenTranslation) => state === 'stale' || isBegun || all;
  return translatedNames.flatMap((name) => {
    const own = open.filter(({ collection }) => collection === name);
    const missing = own.filter(({ state }) => state === 'missing').length;
    const total = content[name].length;
    return [
      `${locale}: ${String(total - missing)} of ${String(total)} ${wordsOf(name)} are translated, ${String(own.length - missing)} of these stale.`,
      ...own
        .filter(isNamed)
        .toSorted((a, b) => b.state.localeCompare(a.state))
        .map(
          ({ file, state, digest }) =>
            `${file}: ${state}; write englishDigest: "${digest}" for the present text.`,
        ),
    ];
  });
}

/** The name of a collection as words: sub code lists. */
function wordsOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
