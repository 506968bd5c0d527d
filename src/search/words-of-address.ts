import { decodeAddress } from './decode-address.ts';

/**
 * The words of an address below the home of this site, without separators and file endings, and
 * without those that every address here has.
 * @param path of the address, with its escapes
 * @param home path of the front page in the language of the address
 */
export function wordsOfAddress(path: string, home: string): string {
  return decodeAddress(isBelow(home, path) ? path.slice(home.length) : path)
    .replace(/\.\w+$/, '')
    .split(/[/_\-+.\s]+/)
    .filter((word) => word !== '' && !/^(en|codes?|status|http|errors?)$/i.test(word))
    .join(' ');
}

/** Whether a path is that of a front page, or of a page below it. */
export function isBelow(home: string, path: string): boolean {
  const folder = home.replace(/\/$/, '');
  return path === folder || path.startsWith(`${folder}/`);
}
