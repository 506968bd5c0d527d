/*
 * Builds the site with so many times its meanings, and prints time, memory and pages of each build,
 * so that what grows faster than the content is seen before the content is there.
 *
 *   npm run measure:growth -- 1 3 10
 */
import { spawn } from 'node:child_process';
import { cp, glob, mkdir, rm, symlink } from 'node:fs/promises';
import { growContent } from './growth/grow-content.ts';
import { textTable } from './terminal/text-table.ts';

/** Parts of the project that a build reads. */
const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Makes a process tell what it used as the last thing it does. */
const tellUsage =
  "process.on('exit',()=>console.error('used: '+JSON.stringify(process.resourceUsage())))";

interface Measured {
  meanings: number;
  pages: number;
  seconds: number;
  /** Seconds that the processor worked for the build's own process, which other work does not lengthen. */
  worked: number;
  /** Most memory of that process; Pagefind's program comes on top. */
  megabytes: number;
}

if (import.meta.main) await measureGrowth(process.argv.slice(2).map(Number));

async function measureGrowth(times: readonly number[]): Promise<void> {
  const rows: string[][] = [];
  for (const factor of times.length > 0 ? times : [1, 3, 10]) {
    const { meanings, pages, seconds, worked, megabytes } = await measure(factor);
    const perPage = (1000 * worked) / pages;
    rows.push([
      `×${String(factor)}`,
      ...[meanings, pages, seconds, worked, perPage, megabytes].map((figure) => figure.toFixed(0)),
    ]);
  }
  console.log(
    textTable(
      ['content', 'meanings', 'pages', 'seconds', 'of processor', 'ms of it a page', 'MB'],
      rows,
      'figures',
    ),
  );
}

async function measure(factor: number): Promise<Measured> {
  const root = `${process.cwd()}/.cache/larger`;
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  for (const part of parts) await cp(part, `${root}/${part}`, { recursive: true });
  await symlink(`${process.cwd()}/node_modules`, `${root}/node_modules`);
  const meanings = await growContent(root, factor);
  const start = performance.now();
  const { maxRSS, userCPUTime, systemCPUTime } = await build(root);
  const seconds = (performance.now() - start) / 1000;
  const pages = (await Array.fromAsync(glob('**/*.html', { cwd: `${root}/dist` }))).length;
  await rm(root, { recursive: true });
  const worked = (userCPUTime + systemCPUTime) / 1e6;
  return { meanings, pages, seconds, worked, megabytes: maxRSS / 1024 };
}

/** @returns what the build used */
async function build(root: string): Promise<NodeJS.ResourceUsage> {
  const child = spawn('astro', ['build', '--silent', '--force'], {
    cwd: root,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=data:text/javascript,${encodeURIComponent(tellUsage)}`,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const status = await new Promise((resolve) => child.once('close', resolve));
  const used = [...said.matchAll(/^used: (.*)$/gm)].map(
    ([, usage = '']) => JSON.parse(usage) as NodeJS.ResourceUsage,
  );
  // Programs of Node that the build starts tell theirs, too.
  const [most] = used.sort((one, other) => other.maxRSS - one.maxRSS);
  if (status !== 0 || most === undefined) throw new Error(`The build failed:\n${said}`);
  return most;
}
