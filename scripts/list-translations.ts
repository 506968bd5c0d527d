/**
 * `npm run translations` says what is left to translate: stale translations, with the digest that
 * each carries once it fits the present English text, and missing ones. Of those it names the ones
 * of numbers that are partly translated, and with `-- --all` every one. It never edits a file.
 */
import { parseArgs } from 'node:util';
import { parseMeaningId } from '../src/domain/meaning-id.ts';
import { locales, sourceLocale, type Locale } from '../src/i18n/languages.ts';
import type { Content } from '../src/rules/content.ts';
import { readContent } from '../src/rules/read-content.ts';
import { formatFinding } from '../src/rules/rule.ts';
import { openTranslations } from './translations/open-translations.ts';

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
  const begun = new Set(open.filter(({ isBegun }) => isBegun).map(({ id }) => id));
  const stale = open.filter(({ state }) => state === 'stale');
  const missing = open.filter(({ state }) => state === 'missing');
  const total = content.meanings.length;
  return [
    `${locale}: ${String(total - missing.length)} of ${String(total)} meanings are translated, ${String(stale.length)} of these stale.`,
    ...[...stale, ...missing.filter(({ id }) => all || begun.has(id))].map(
      ({ id, state, digest }) =>
        `content/${locale}/codes/${id}.mdx: ${state}; write englishDigest: "${digest}" for the present text of ${parseMeaningId(id).code}.`,
    ),
  ];
}
