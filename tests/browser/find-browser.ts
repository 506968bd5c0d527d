import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';

/** How to start the browser that the tests run in. */
export interface TestBrowser {
  executablePath: string | undefined;
  env: Record<string, string> | undefined;
}

const systemBrowsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const libraryFolders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib'];

/**
 * Playwright's own Chromium if it is installed, else one of the system, else the one that comes
 * with the npm package `@sparticuz/chromium`, inflated into `.cache` along with its libraries.
 */
export async function findBrowser(): Promise<TestBrowser> {
  if (existsSync(chromium.executablePath())) return { executablePath: undefined, env: undefined };
  const system = (process.env['PATH'] ?? '')
    .split(':')
    .flatMap((folder) => systemBrowsers.map((name) => `${folder}/${name}`))
    .find((file) => existsSync(file));
  if (system !== undefined) return { executablePath: system, env: undefined };
  return inflateBrowser([systemFonts]);
}

/** Fonts that the machine happens to have. */
const systemFonts = '/usr/share/fonts';

/**
 * The Chromium of the npm package, which is the same on every machine.
 * @param fonts folders with further fonts than the one that the package brings
 */
export async function inflateBrowser(fonts: readonly string[]): Promise<TestBrowser> {
  const folder = `${process.cwd()}/.cache/browser`;
  await mkdir(folder, { recursive: true });
  // The package inflates into the folder for temporary files, and reads its name when it is loaded.
  process.env['TMPDIR'] = folder;
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  // The package's own font configuration looks in fixed places; without a font Chromium crashes.
  const fontConfiguration = `${folder}/${fonts.includes(systemFonts) ? 'system' : 'own'}-fonts.conf`;
  // Each worker writes it, and a browser of another one may read it at that moment: it is put there whole.
  const ownCopy = `${fontConfiguration}.${String(process.pid)}`;
  await writeFile(
    ownCopy,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
${fonts.map((font) => `  <dir>${font}</dir>`).join('\n')}
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`,
  );
  await rename(ownCopy, fontConfiguration);
  const env: Record<string, string> = {
    ...(process.env as Record<string, string>),
    FONTCONFIG_FILE: fontConfiguration,
  };
  if (!libraryFolders.some((libraries) => existsSync(`${libraries}/libnss3.so`))) {
    const archive = createRequire(import.meta.url)
      .resolve('@sparticuz/chromium')
      .replace(/build\/.*$/, 'bin/al2023.tar.br');
    env['LD_LIBRARY_PATH'] = `${await inflate(archive)}/lib`;
  }
  return { executablePath, env };
}
