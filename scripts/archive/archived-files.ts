import { fileAt, type SiteFiles } from './folder-address.ts';

/** Pages that have no sense in a folder: there is no wrong address to answer, and nothing to keep. */
const pagesLeftOut = /^((\w\w\/)?offline\/index|404)\.html$/;

/** What only a server, a search engine or an installed site asks for. */
const filesLeftOut =
  /^(pagefind|offline-bundles|icons)\/|^offline-worker\.js|^robots\.txt|(^|\/)(social\/|opensearch\.xml|site\.webmanifest)/;

/** JSON that scripts load; a page in a folder may not load it, so it becomes a script. */
const loaded =
  /^(\w\w\/)?((further-)?lookup|keys|compare\/facts|choose\/words|diagnose\/(formats|further-formats|(formats|codes)\/[\w-]+))\.json$/;

/** What becomes of a file of the built site in a folder. */
export type Treatment = 'page' | 'loaded' | 'script' | 'copied' | 'left-out';

/**
 * What becomes of a file.
 * @param path below the site's root
 */
export function treatmentOf(path: string): Treatment {
  if (pagesLeftOut.test(path) || filesLeftOut.test(path)) return 'left-out';
  if (path.endsWith('.html')) return 'page';
  if (loaded.test(path)) return 'loaded';
  return path.startsWith('scripts/') ? 'script' : 'copied';
}

/** Whether an address of the site leads to what is left out. */
export function isLeftOut(address: string, site: SiteFiles): boolean {
  const file = fileAt(address, site)?.replace(/[?#].*$/, '');
  return file !== undefined && treatmentOf(file) === 'left-out';
}
