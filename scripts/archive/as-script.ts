import { fileAt, type SiteFiles } from './folder-address.ts';

/** Begins the addresses in the text of a script until they become expressions. */
const mark = '\u0000';
const marked = /"\\u0000((?:[^"\\]|\\.)*)"/g;

/**
 * A value as a script that hands it to `src/browser/from-folder/load-script.ts`. Addresses in it
 * begin where the page says that the folder begins.
 * @param value of a file of JSON
 * @param site whose addresses become those of files
 */
export function asScript(value: unknown, site: SiteFiles): string {
  const json = JSON.stringify(value, (_, part: unknown) => {
    // A lone slash is the name of a key before it is the address of the front page.
    if (typeof part !== 'string' || !/^\/./.test(part)) return part;
    const file = fileAt(part, site);
    return file === undefined ? part : mark + file;
  });
  return `archived=(r=>(${json.replace(marked, 'r+"$1"')}))(document.body.dataset.root)\n`;
}
