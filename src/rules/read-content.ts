import { readdir } from 'node:fs/promises';
import { join, matchesGlob } from 'node:path';
import type { z } from 'astro/zod';
import { locales } from '../i18n/languages.ts';
import { catalogue, collectionNames, singleFiles } from '../schemas/catalogue.ts';
import { hasId, idOf, patternsOf, type Collection } from '../schemas/collection.ts';
import { interfaceStringsSchema } from '../schemas/interface-strings.ts';
import { registryRowsSchema } from '../schemas/registry-row.ts';
import type { CollectionFiles, Content, FactsFile } from './content.ts';
import { readContentFile } from './read-content-file.ts';
import type { Finding } from './rule.ts';

/** The content, and what keeps some files from being part of it. */
export interface ReadContent {
  content: Content;
  findings: Finding[];
  /** Files whose name or place says nothing; each may be what is missed elsewhere. */
  strays: string[];
}

/**
 * Reads all content from the disk and validates it against the schemas. A file that is broken, is
 * missing or has no place here becomes a finding and is left out; nothing is thrown.
 * @param root folder of the project
 */
export async function readContent(root: string): Promise<ReadContent> {
  const findings: Finding[] = [];
  const strays: string[] = [];
  const paths = await listFiles(join(root, 'content'));
  const placed = new Set(['README.md']);

  const reportStray = (path: string, found: string, remedy: string) => {
    const file = `content/${path}`;
    placed.add(path);
    strays.push(file);
    findings.push({ file, field: 'file name', found, remedy });
  };

  const read = async <Schema extends z.ZodType>(path: string, schema: Schema) => {
    placed.add(path);
    const result = await readContentFile(root, path, schema);
    if ('facts' in result) return result;
    findings.push(...result.findings);
    return undefined;
  };

  const readCollection = async (collection: Collection) => {
    const files: FactsFile[] = [];
    for (const path of paths.filter((path) => isIn(collection, path))) {
      const id = idOf(collection, path);
      if (!hasId(collection, id)) {
        reportStray(path, `${id} is no id.`, `Give it a name like content/${collection.example}.`);
        continue;
      }
      const parsed = await read(path, collection.schema);
      if (parsed !== undefined) files.push({ file: `content/${path}`, id, ...parsed });
    }
    return files;
  };

  const collections: Record<string, FactsFile[]> = {};
  for (const name of collectionNames) collections[name] = await readCollection(catalogue[name]);

  const { explainedDifferences, registrySnapshot } = singleFiles;
  const differences = await read(explainedDifferences.path, explainedDifferences.schema);
  const registry = await read('registry/iana-http-status-codes.csv', registryRowsSchema);
  await read(registrySnapshot.path, registrySnapshot.schema);

  const interfaceStrings = new Map<string, Record<string, string>>();
  for (const locale of locales) {
    const strings = await read(`interface/${locale}.json`, interfaceStringsSchema);
    if (strings !== undefined) interfaceStrings.set(locale, strings.facts);
  }

  for (const path of paths.filter((path) => !placed.has(path))) {
    reportStray(path, 'Nothing is read from this place.', placesNear(path));
  }

  return {
    content: {
      ...(collections as CollectionFiles),
      registry: registry?.facts ?? [],
      explainedDifferences: differences?.facts ?? [],
      interfaceStrings,
    },
    findings,
    strays,
  };
}

/** Paths of all files below a folder, in order; those whose name begins with a dot are no content. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/(^|\/)\./.test(path))
    .sort();
}

function isIn(collection: Collection, path: string): boolean {
  return patternsOf(collection).some((pattern) => matchesGlob(path, pattern));
}

/** The places that a stray file may have been meant for: those of its first folder, else all. */
function placesNear(path: string): string {
  const [folder] = path.split('/');
  const places = collectionNames.flatMap((name) => patternsOf(catalogue[name]));
  const near = places.filter((place) => place.split('/')[0] === folder);
  const named = (near.length > 0 ? near : places).map((place) => `content/${place}`);
  return `Give it a name like ${named.join(' or ')}, or remove it.`;
}
