/** The part of an address before its query and fragment, and those two. */
const parts = /^([^?#]*)(.*)$/s;

/** What the addresses of a built site lead to. */
export interface SiteFiles {
  /** Sub-path that the site was built for, without a slash at its end. */
  base: string;
  /** Every file below the site's root. */
  files: ReadonlySet<string>;
}

/**
 * The file that an address of the site leads to, with the address's query and fragment:
 * `codes/404/index.html#history` for `/codes/404/#history`. An address may have a place for what
 * follows later, `/codes/{code}/`, whose file nobody can look for.
 * @returns nothing for an address of another site, one within the page, or one that leads nowhere
 */
export function fileAt(address: string, { base, files }: SiteFiles): string | undefined {
  const [, path = '', rest = ''] = parts.exec(address) ?? [];
  if (path.startsWith('//') || !`${path}/`.startsWith(`${base}/`) || path === '') return undefined;
  const file = path.slice(base.length + 1);
  if (file.includes('{')) return pageOrFile(file) + rest;
  const found = [file, pageOrFile(file)].find((candidate) => files.has(candidate));
  return found === undefined ? undefined : found + rest;
}

/** The file of an address: a name with an ending is a file, all else a page. */
function pageOrFile(path: string): string {
  if (/\.\w+$/.test(path)) return path;
  return `${path}/index.html`.replace(/^\/|\/(?=\/)/g, '');
}

/** The way from a file up to the folder that holds all of them: `../../` for `codes/404/index.html`. */
export function rootFrom(file: string): string {
  return '../'.repeat(file.split('/').length - 1);
}

/**
 * An address as a page read from a folder needs it: relative, and with the name of the file.
 * @param page file of the page below the folder
 * @returns nothing where `fileAt` finds nothing
 */
export function relativeAddress(
  page: string,
  address: string,
  site: SiteFiles,
): string | undefined {
  const file = fileAt(address, site);
  return file === undefined ? undefined : rootFrom(page) + file;
}
