/**
 * `npm run refresh:registry` replaces our copy of the registry by a newer download, and says what
 * changed and which content files need an edit. It ends with 2 if it was called wrongly, and with 1,
 * having written nothing, if the download or a date is not in order.
 */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { linesOf, parseRegistry } from '../src/domain/registry.ts';
import { formatFinding, type Finding } from '../src/rules/rule.ts';
import { catalogue } from '../src/schemas/catalogue.ts';
import { patternsOf } from '../src/schemas/collection.ts';
import { registrySnapshotSchema, type RegistrySnapshot } from '../src/schemas/registry-snapshot.ts';
import {
  compareSnapshots,
  formatChange,
  type RegistryChange,
} from './registry/compare-snapshots.ts';
import { contentToEdit } from './registry/content-to-edit.ts';
import { nextSnapshot, type SnapshotDates } from './registry/next-snapshot.ts';
import { validateDates } from './registry/validate-dates.ts';
import { validateRegistry } from './registry/validate-registry.ts';

const usage = `Usage: npm run refresh:registry -- <path to csv> --updated <day> [--compared <day>] [--note <text>]

  <path to csv>  the registry as CSV, newly downloaded
  --updated      the day that the registry gives as its last update, for example 2026-11-20
  --compared     the day of the download; today if it is left out
  --note         what a reader of the copy has to know, in place of the old note`;

const csvFile = 'content/registry/iana-http-status-codes.csv';
const jsonFile = 'content/registry/iana-http-status-codes.json';

if (import.meta.main) {
  const { path, dates } = readCommandLine();
  const findings = await refreshRegistry(path, dates);
  for (const finding of findings) console.error(formatFinding(finding));
  process.exitCode = findings.length === 0 ? 0 : 1;
}

/** What the command line asks for; ends the program if it is not complete. */
function readCommandLine(): { path: string; dates: SnapshotDates } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        updated: { type: 'string' },
        compared: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        note: { type: 'string' },
      },
    });
    const [path, ...others] = positionals;
    const { updated, compared, note } = values;
    if (path === undefined || updated === undefined || others.length > 0) {
      throw new Error('Give one path, and --updated.');
    }
    return { path, dates: { updated, compared, note } };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}

/** Replaces the copy, unless something is wrong with the download; gives back what is wrong. */
async function refreshRegistry(path: string, dates: SnapshotDates): Promise<Finding[]> {
  const csv = await readFile(path, 'utf8').catch((error: unknown) => error as Error);
  if (typeof csv !== 'string') {
    const remedy = 'Give the path of the CSV that you downloaded.';
    return [{ file: path, field: 'file', found: `${csv.message}.`, remedy }];
  }
  const previous = registrySnapshotSchema.parse(JSON.parse(await readFile(jsonFile, 'utf8')));
  const changes = compareSnapshots(
    parseRegistry(await readFile(csvFile, 'utf8')),
    parseRegistry(csv),
  );
  const snapshot = nextSnapshot(previous, dates, changes);
  const wrong = [
    ...validateRegistry(csv, path),
    ...validateDates(snapshot, previous, 'command line'),
  ];
  if (wrong.length > 0) return wrong;

  await writeFile(csvFile, `${linesOf(csv).join('\n')}\n`);
  await writeFile(jsonFile, `${JSON.stringify(snapshot, null, 2)}\n`);
  await report(changes, snapshot);
  return [];
}

/** Says what changed, and what is left to do. */
async function report(
  changes: readonly RegistryChange[],
  { note }: RegistrySnapshot,
): Promise<void> {
  const articles = [catalogue.meanings, catalogue.meaningTranslations].flatMap(patternsOf);
  const files = await Array.fromAsync(glob(articles.map((pattern) => `content/${pattern}`)));
  const edits = contentToEdit(changes, files.map((file) => file.replaceAll('\\', '/')).sort());
  console.log(`Wrote ${csvFile} and ${jsonFile}.\n`);
  console.log(changes.length === 0 ? 'No code changed.' : changes.map(formatChange).join('\n'));
  for (const { file, task } of edits) console.log(`To edit: ${file}: ${task}`);
  console.log(`\nThe note says: ${note ?? '(nothing)'}`);
  console.log('If that is not true any more, run again with --note. Then run npm test.');
}
