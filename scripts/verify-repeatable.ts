/*
 * Builds the site twice and tells every file that is not the same, byte for byte. The second build
 * has another folder, another time zone and the caches of the first, none of which may show.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { compareFolders } from './repeatable/compare-folders.ts';

const builds = [
  { folder: '.cache/repeatable/first', timeZone: 'UTC', options: ['--force'] },
  { folder: '.cache/repeatable/second', timeZone: 'Asia/Tokyo', options: [] },
] as const;

if (import.meta.main) await verifyRepeatable();

async function verifyRepeatable(): Promise<void> {
  for (const { folder, timeZone, options } of builds) {
    rmSync(folder, { recursive: true, force: true });
    const { status } = spawnSync('astro', ['build', '--silent', '--outDir', folder, ...options], {
      stdio: 'inherit',
      env: { ...process.env, TZ: timeZone, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (status !== 0) throw new Error(`The build into ${folder} failed; it says above why.`);
  }

  const { same, differences } = await compareFolders(builds[0].folder, builds[1].folder);
  if (differences.length > 0) {
    console.error(`${String(differences.length)} files differ:\n${differences.join('\n')}`);
    process.exitCode = 1;
  } else {
    console.log(`${String(same)} files are the same in both builds.`);
  }
}
