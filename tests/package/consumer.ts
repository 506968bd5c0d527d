import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { writePackage } from '../../scripts/package/write-package.ts';

const run = promisify(execFile);

/** A project that has the package among its dependencies, in a folder of its own. */
export interface Consumer {
  /** Folder of the package itself. */
  package: string;
  /** Puts a file into the project. */
  write: (name: string, text: string) => Promise<void>;
  /** Runs a program of the machine or of this project there, and gives what it prints. */
  run: (program: string, ...given: string[]) => Promise<string>;
  remove: () => Promise<void>;
}

/** Makes the package from the built site, and a project that uses it. */
export async function makeConsumer(): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'consumer-'));
  const made = join(folder, 'package');
  await writePackage('dist', made, undefined);
  await mkdir(join(folder, 'node_modules'));
  const manifest = { private: true, dependencies: { 'reason-phrase': '*' } };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await symlink(made, join(folder, 'node_modules/reason-phrase'));
  return {
    package: made,
    write: (name, text) => writeFile(join(folder, name), text),
    run: async (program, ...given) => {
      const { stdout } = await run(program, given, {
        cwd: folder,
        env: {
          ...process.env,
          PATH: `${resolve('node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
        },
      }).catch((error: unknown) => {
        const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
        throw new Error(`${program} ${given.join(' ')} failed:\n${stdout}${stderr}`, {
          cause: error,
        });
      });
      return stdout;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Whether a program is on the path. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}
