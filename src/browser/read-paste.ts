/* Reads the status codes in a paste. It comes with the formats of logs and is loaded only for a paste. */
import { compileFormats, type ReadFormat, type ReadyFormats } from '../recognise/format.ts';
import { readPaste } from '../recognise/read-paste.ts';
import { loadJson } from './load-json.ts';

let formats: Promise<ReadyFormats> | undefined;

/**
 * The status codes of a paste, the one that its client got first, each once.
 * @param addresses of the formats
 * @throws when these cannot be loaded
 */
export async function codesInPaste(text: string, addresses: readonly string[]): Promise<string[]> {
  formats ??= Promise.all(addresses.map((address) => loadJson<{ formats: ReadFormat[] }>(address)))
    .then((files) => compileFormats(files.flatMap((file) => file.formats)))
    .catch((error: unknown) => {
      formats = undefined;
      throw error;
    });
  const { statuses, implied } = readPaste(text, await formats);
  const codes = statuses.map(({ code }) => code);
  return [...new Set(codes.length === 0 && implied !== undefined ? [implied] : codes)];
}
