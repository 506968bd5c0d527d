/**
 * `npm run refresh:fields` writes what the schemas say of the content for its authors: the tables in
 * content/README.md, a JSON Schema for each kind of file, and the settings by which editors find them.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { filesForAuthors, schemaFolder } from './content-fields/files-for-authors.ts';

if (import.meta.main) await refreshFields();

async function refreshFields(): Promise<void> {
  const files = await filesForAuthors();
  await rm(schemaFolder, { recursive: true, force: true });
  await mkdir(schemaFolder);
  for (const [path, text] of files) {
    await writeFile(path, text);
    console.log(`Wrote ${path}.`);
  }
}
