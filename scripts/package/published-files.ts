import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedCodes } from '../../src/schemas/published-number.ts';

/** What the site publishes as data, as far as the package holds it. */
export interface PublishedFiles {
  codes: PublishedCodes;
  /** JSON Schema of one number. */
  schema: object;
}

/** The published files that stand beside the modules, by their path in `dist`. */
export const copiedFiles = ['codes.json', 'schemas/code.json', 'schemas/codes.json'] as const;

/**
 * Reads the data of a built site, so that package and site cannot differ.
 * @param dist folder of the built site
 * @throws when the site is not built
 */
export async function readPublishedFiles(dist: string): Promise<PublishedFiles> {
  const read = async (path: string): Promise<unknown> => {
    try {
      return JSON.parse(await readFile(join(dist, path), 'utf8'));
    } catch (error) {
      throw new Error(`${join(dist, path)} cannot be read. Run npm run build first.`, {
        cause: error,
      });
    }
  };
  return {
    codes: (await read('codes.json')) as PublishedCodes,
    schema: (await read('schemas/code.json')) as object,
  };
}
