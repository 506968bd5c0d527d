/**
 * `npm run refresh:constants` compares the names under `content/constants` with the libraries that
 * are installed; with the id of a library and a newer copy of its source file it looks for our names
 * in there. It never edits a name. It ends with 1 if names differ, and with 2 if it was called wrongly.
 */
import { readFile } from 'node:fs/promises';
import { readContent } from '../src/rules/read-content.ts';
import { formatFinding } from '../src/rules/rule.ts';
import type { LibraryConstants } from '../src/schemas/library-constants.ts';
import { checkSource, digestOf } from './constants/check-source.ts';
import { compareNames, formatNameDifference } from './constants/compare-names.ts';
import { installedNames } from './constants/installed-names.ts';

const usage =
  'npm run refresh:constants -- <id of a file in content/constants> <path to its source file>';

if (import.meta.main) await refreshConstants(process.argv.slice(2));

/** Compares what the parameters ask for: every installed library, or one with a file. */
async function refreshConstants([id, path, ...others]: string[]): Promise<void> {
  const { content, findings } = await readContent(process.cwd());
  if (findings.length > 0) {
    for (const finding of findings) console.error(formatFinding(finding));
    process.exitCode = 1;
    return;
  }
  const libraries = new Map(content.libraries.map(({ id: name, facts }) => [name, facts]));
  const library = libraries.get(id ?? '');

  if (id === undefined) {
    for (const [id, library] of libraries) reportInstalled(id, library);
    console.log(
      `\nFor one that is not installed, fetch the file that declares its names:\n${usage}`,
    );
  } else if (library === undefined) {
    refuse(`content/constants/${id}.yaml does not exist.`);
  } else if (path === undefined || others.length > 0) {
    refuse('Give the path of one file.');
  } else {
    const source = await readFile(path).catch((error: unknown) => error as Error);
    if (source instanceof Error) refuse(`${source.message}.`);
    else reportSource(id, library, path, source);
  }
}

/** Says why a call cannot be answered, and how to call. */
function refuse(reason: string): void {
  console.error(`${reason}\n\nUsage: ${usage}`);
  process.exitCode = 2;
}

/** One line: whether our names are those of the installed library, or where its source is. */
function reportInstalled(id: string, library: LibraryConstants): void {
  const installed = installedNames[id]?.();
  if (installed === undefined) {
    console.log(`${id}: not installed here; ${whereRead(library)}`);
    return;
  }
  const differences = compareNames(library, installed).map(formatNameDifference);
  const versions = `${installed.version} is installed, ${library.version} was read`;
  if (differences.length === 0) {
    console.log(`${id}: up to date; ${versions}`);
  } else {
    console.log(`${id}: differs; ${versions}: ${differences.join(', ')}`);
    process.exitCode = 1;
  }
}

/** Where the names of a library were read. */
function whereRead({ version, source }: LibraryConstants): string {
  const place = [source.repository, source.path].filter((part) => part !== null).join(' ');
  return `read at ${version} in ${place} (${source.from}), sha256 ${source.sha256 ?? 'not recorded'}`;
}

/** What a newer copy of a source file means for our names, and what is left to do by hand. */
function reportSource(id: string, library: LibraryConstants, path: string, source: Buffer): void {
  const digest = digestOf(source);
  console.log(`${id}: ${whereRead(library)}`);
  if (digest === library.source.sha256) {
    console.log(`${path} is the very file that was read: nothing to do.`);
    return;
  }
  const { gone, unnamed } = checkSource(library, source.toString('utf8'));
  const file = `content/constants/${id}.yaml`;
  console.log(`${path} is another file, sha256 ${digest}.\n`);
  for (const { code, name } of gone) {
    console.log(`${file}: ${code}: ${name} is not in the file. Find what the code is called now.`);
  }
  for (const { code, line, text } of unnamed) {
    console.log(`${path}: line ${String(line)}: ${code} has no name of ours: ${text}`);
  }
  if (gone.length === 0 && unnamed.length === 0) console.log('All of our names are in the file.');
  console.log(`
What to do by hand:
- Read each line above in the file. Where nearly every name is missing, the library makes its names
  from something else, such as its phrases, or this is another file than the one that was read.
- Correct names, since, otherNames and remarks in ${file}.
- Write version and source of the new copy there, with sha256: ${digest}.`);
  process.exitCode = gone.length === 0 ? 0 : 1;
}
