import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { dist } from './pages.ts';

/** Builds of the site for other places than the root of a host that takes slashes. */
const variants = {
  subPath: {
    folder: '.cache/sub-path',
    // Another time zone may not show: these pages are held against the site's own.
    env: { SITE_URL: 'https://docs.example.org/http/reference', TZ: 'Asia/Tokyo' },
  },
  noSlash: { folder: '.cache/no-slash', env: { ADDRESS_SLASH: 'never' } },
} as const;

const whenBuilt = async (folder: string) =>
  (await stat(`${folder}/index.html`).catch(() => undefined))?.mtimeMs ?? 0;

/**
 * Builds a variant of the site, unless there is one that is younger than the site itself.
 * @returns its folder
 */
export async function buildVariant(name: keyof typeof variants): Promise<string> {
  const { env } = variants[name];
  const folder = `${process.cwd()}/${variants[name].folder}`;
  if ((await whenBuilt(folder)) <= (await whenBuilt(dist))) {
    await promisify(execFile)('astro', ['build', '--outDir', folder, '--silent'], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
  }
  return folder;
}
