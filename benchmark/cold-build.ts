import { execFile } from 'node:child_process';
import { glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One build of a whole site. */
export interface Build {
  /** Milliseconds from the start of the process to its end. */
  time: number;
  /** HTML files that it wrote. */
  pages: number;
}

/** What the process of a build runs: Astro, in the folder it is started in. */
const script = (folders: { outDir: string; cacheDir: string; viteCache: string }) => `
  import { build } from 'astro';
  await build({
    outDir: ${JSON.stringify(folders.outDir)},
    cacheDir: ${JSON.stringify(folders.cacheDir)},
    vite: { cacheDir: ${JSON.stringify(folders.viteCache)} },
    logLevel: 'error',
  });
`;

/**
 * Builds an Astro site without anything from an earlier build: all caches are new folders, so that
 * those of the project stay as they are.
 * @param root of the site's project
 * @param outDir where the built site goes; without one it is thrown away
 */
export async function buildCold(root: string, outDir?: string): Promise<Build> {
  const temporary = await mkdtemp(`${tmpdir()}/cold-build-`);
  const folders = {
    outDir: outDir ?? `${temporary}/dist`,
    cacheDir: `${temporary}/astro`,
    viteCache: `${temporary}/vite`,
  };
  await rm(folders.outDir, { recursive: true, force: true });
  try {
    const start = performance.now();
    await run(process.execPath, ['--input-type=module', '--eval', script(folders)], {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    }).catch((error: unknown) => {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`The build in ${root} failed:\n${stdout}${stderr}`);
    });
    const time = performance.now() - start;
    const pages = await Array.fromAsync(glob('**/*.html', { cwd: folders.outDir }));
    return { time, pages: pages.length };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
