import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { contentKinds } from './content-kinds.ts';
import { withTables } from './content-readme.ts';
import { withSchemas } from './editor-settings.ts';

const readme = 'content/README.md';
const settings = '.vscode/settings.json';

/** Folder of the JSON Schemas; nothing else stands in it. */
export const schemaFolder = 'content/.schemas';

/** Every file that is made from the schemas, formatted, by its path from the root of the project. */
export async function filesForAuthors(): Promise<Map<string, string>> {
  const texts = [
    [readme, withTables(await readFile(readme, 'utf8'))],
    [settings, withSchemas(await readFile(settings, 'utf8'))],
    ...contentKinds.map(
      ({ schemaFile, schema }) => [`content/${schemaFile}`, JSON.stringify(schema)] as const,
    ),
  ] as const;
  const files = new Map<string, string>();
  for (const [path, text] of texts) {
    files.set(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  }
  return files;
}
