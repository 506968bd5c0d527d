import { glob, readFile } from 'node:fs/promises';
import { load, type CheerioAPI } from 'cheerio';

/** Folder of the built site. */
export const dist = `${process.cwd()}/dist`;

/** Address and sub-path that the site was built for. */
export const site = new URL(process.env['SITE_URL'] ?? 'https://reasonphrase.example');

/** A page of the built site. */
export interface BuiltPage {
  /** File below the folder, for example `codes/404/index.html`. */
  file: string;
  /** Address that it is linked by: `/codes/404/`. */
  path: string;
  html: string;
  $: CheerioAPI;
}

/**
 * Reads every page of a built site.
 * @param folder of the built site
 * @param base sub-path it is served under, without a slash at its end
 */
export async function readPages(folder = dist, base = ''): Promise<BuiltPage[]> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(`${folder}/${file}`, 'utf8');
      const path = `${base}/${file.replace(/index\.html$/, '')}`;
      return { file, path, html, $: load(html) };
    }),
  );
}
