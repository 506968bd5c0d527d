/**
 * `npm run translations` lists what is left to translate: stale translations with the digest of the
 * English text they should carry once it is translated, and how many meanings are missing, those of
 * numbers that are partly translated by name. `-- --all` names every missing one. It never edits a file.
 */
import { locales, sourceLocale } from '../../src/i18n/languages.ts';
import { readLibrary } from '../../src/rules/read-library.ts';
import { formatFinding } from '../../src/rules/rule.ts';
import { openTranslations } from './translation-state.ts';

const { library, findings } = await readLibrary(process.cwd());
for (const finding of findings) console.error(formatFinding(finding));
process.exitCode = findings.length === 0 ? 0 : 1;
const isAll = process.argv.includes('--all');

for (const locale of locales.filter((other) => other !== sourceLocale)) {
  const open = openTranslations(library, locale);
  const begun = new Set(
    library.translations
      .filter(({ id }) => id.startsWith(`${locale}/`))
      .map(({ id }) => /\d{3}/.exec(id)?.[0]),
  );
  const stale = open.filter(({ state }) => state === 'stale');
  const missing = open.filter(({ state }) => state === 'missing');
  const named = isAll ? missing : missing.filter(({ file }) => begun.has(/\d{3}/.exec(file)?.[0]));
  console.log(
    `${locale}: ${String(library.meanings.length - open.length)} of ${String(library.meanings.length)} meanings are translated, ${String(stale.length)} stale, ${String(missing.length)} missing`,
  );
  for (const { file, state, digest } of [...stale, ...named]) {
    console.log(`${file}: ${state}; englishDigest: "${digest}"`);
  }
}
