import { readdir, readFile } from 'node:fs/promises';
import { parse as parseYaml } from 'yaml';
import {
  libraryConstantsSchema,
  type LibraryConstants,
} from '../../src/schemas/library-constants.ts';

/**
 * Reads what every library calls the codes.
 * @param root folder of the project
 * @returns by id, which is the name of the file
 * @throws with file, field and message of the first file that does not fit the schema
 */
export async function readLibraries(root: string): Promise<Map<string, LibraryConstants>> {
  const folder = 'content/constants';
  const libraries = new Map<string, LibraryConstants>();
  for (const name of (await readdir(`${root}/${folder}`)).sort()) {
    const text = await readFile(`${root}/${folder}/${name}`, 'utf8');
    const result = libraryConstantsSchema.safeParse(parseYaml(text));
    if (!result.success) {
      const issues = result.error.issues.map(
        ({ path, message }) => `${path.join('.')}: ${message}`,
      );
      throw new Error(`${folder}/${name}: ${issues.join('; ')}`);
    }
    libraries.set(name.replace(/\.yaml$/, ''), result.data);
  }
  return libraries;
}
