import { loadScript } from './load-script.ts';

/**
 * Reads a file of JSON, which stands in the folder as a script.
 * @throws when it cannot be read
 */
export async function loadJson<Content>(address: string): Promise<Content> {
  return (await loadScript(`${address}.js`)) as Content;
}
