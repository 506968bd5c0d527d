import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Installs npm packages beside the project's own, so that `npm install` stays small for everybody
 * who does not measure. A folder that has the same versions already is left as it is.
 * @param name of the folder
 * @param packages exact versions by package name
 * @returns the folder that holds `node_modules`
 */
export async function installTemporarily(
  name: string,
  packages: Record<string, string>,
): Promise<string> {
  const folder = `${process.cwd()}/node_modules/.cache/benchmark/${name}`;
  const installed = `${folder}/installed.json`;
  const wanted = JSON.stringify(packages);
  if ((await readFile(installed, 'utf8').catch(() => '')) === wanted) return folder;
  const list = Object.entries(packages).map(
    ([packageName, version]) => `${packageName} ${version}`,
  );
  console.log(`Installing ${list.join(', ')} into node_modules/.cache …`);
  await mkdir(folder, { recursive: true });
  await writeFile(
    `${folder}/package.json`,
    JSON.stringify({ private: true, type: 'module', dependencies: packages }),
  );
  await run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund'], { cwd: folder });
  await writeFile(installed, wanted);
  return folder;
}
