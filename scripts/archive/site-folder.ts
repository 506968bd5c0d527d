import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { escapeXml } from '../../src/domain/escape-xml.ts';
import { interfaceStrings } from '../../src/i18n/interface-strings.ts';
import { locales, sourceLocale } from '../../src/i18n/languages.ts';
import { readPublishedFiles } from '../package/published-files.ts';
import { treatmentOf } from './archived-files.ts';
import { asScript } from './as-script.ts';
import { entriesInFolder, lookupFiles } from './entries-in-folder.ts';
import type { SiteFiles } from './folder-address.ts';
import { folderScripts, workerScript } from './folder-scripts.ts';
import { rewritePage } from './rewrite-page.ts';

/** The site as a folder that a browser reads without a server. */
export interface SiteFolder {
  /** Release of the data. */
  version: string;
  pages: number;
  /** The contents of its files, by their paths. */
  files: ReadonlyMap<string, string | Buffer>;
  /** What the addresses of the site lead to. */
  site: SiteFiles;
}

/**
 * Makes the site into files that a browser reads without a server.
 * @param dist folder of the built site
 * @throws when the site is not built, or has an address that leads nowhere; all of these at once
 */
export async function readSiteFolder(dist: string): Promise<SiteFolder> {
  const { codes } = await readPublishedFiles(dist);
  const paths = (await Array.fromAsync(glob('**/*.*', { cwd: dist }))).sort();
  const base = new URL(codes.codes[0]?.url ?? '/', 'https://site.example').pathname;
  const site: SiteFiles = { base: base.replace(/\/codes\/.*$/, ''), files: new Set(paths) };

  const files = new Map<string, string | Buffer>(await folderScripts());
  const worker = String(files.get(workerScript));
  files.delete(workerScript);
  const broken: string[] = [];
  let pages = 0;
  for (const path of paths) {
    const treatment = treatmentOf(path);
    if (treatment === 'copied') files.set(path, await readFile(join(dist, path)));
    if (treatment === 'loaded') {
      files.set(`${path}.js`, asScript(await readLoaded(join(dist, path), site), site));
    }
    if (treatment === 'page') {
      const html = await readFile(join(dist, path), 'utf8');
      const rewritten = await rewritePage(path, html, site, { note: noteAt(path), worker });
      files.set(path, rewritten.html);
      broken.push(...rewritten.broken);
      pages += 1;
    }
  }
  if (broken.length > 0) {
    throw new Error(`Addresses in ${dist} that lead to no file:\n  ${broken.join('\n  ')}`);
  }
  return { version: codes.release, pages, files, site };
}

/**
 * Writes the files of a folder.
 * @param folder where they go; what was there is replaced
 */
export async function writeFolder(files: SiteFolder['files'], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** A file of JSON; those of the search with their entries unpacked, so that their addresses are seen. */
async function readLoaded(file: string, site: SiteFiles): Promise<object> {
  const value = JSON.parse(await readFile(file, 'utf8')) as object;
  if (!lookupFiles.includes(basename(file))) return value;
  return { ...value, entries: await entriesInFolder(file, site) };
}

/** What the page of the search says in a folder, as far below the box as the heading that follows. */
function noteAt(path: string): string {
  const locale = locales.find((other) => path.startsWith(`${other}/`)) ?? sourceLocale;
  return `<p class="mt-[1.4rem]">${escapeXml(interfaceStrings[locale]['archive.search'])}</p>`;
}
