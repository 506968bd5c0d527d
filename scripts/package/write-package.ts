import { compile } from 'json-schema-to-typescript';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { statusClassIds } from '../../src/domain/status-class.ts';
import { readContent } from '../../src/rules/read-content.ts';
import { formatFinding } from '../../src/rules/rule.ts';
import { packageFacts, vendorsIn } from './package-facts.ts';
import { packageManifest } from './package-manifest.ts';
import { changelog, readme } from './package-texts.ts';
import { copiedFiles, readPublishedFiles } from './published-files.ts';

const source = 'src/package';
const siteInContent = 'https://reasonphrase.example';

/** What was made: where, and how much. */
export interface WrittenPackage {
  folder: string;
  version: string;
  files: number;
}

/**
 * Makes the npm package from the data of a built site.
 * @param dist folder of the built site
 * @param folder where the package goes; what was there is replaced
 * @param repository address of the public repository, if there is one
 * @throws when the site is not built, or content cannot be read
 */
export async function writePackage(
  dist: string,
  folder: string,
  repository: string | undefined,
): Promise<WrittenPackage> {
  const { content, findings } = await readContent(process.cwd());
  if (findings.length > 0) throw new Error(findings.map(formatFinding).join('\n'));
  const { codes, schema } = await readPublishedFiles(dist);
  const classes = statusClassIds.flatMap((id) => content.classes.filter((own) => own.id === id));
  const site = codes.codes[0]?.url.replace(/\/codes\/.*$/, '') ?? siteInContent;

  const files = new Map<string, string>();
  for (const [module, exported] of Object.entries(packageFacts(codes.codes, classes))) {
    files.set(`facts/${module}.js`, moduleOf(exported));
  }
  for (const { id, name, meanings } of vendorsIn(codes.codes)) {
    files.set(`vendors/${id}.js`, moduleOf({ id, name, meanings }));
    files.set(`vendors/${id}.d.ts`, "export * from '../facts/vendor.js';\n");
  }

  const modules: string[] = [];
  for (const file of await readdir(source)) {
    if (!file.endsWith('.ts')) continue;
    const name = basename(file, '.ts');
    const { code, types } = compiled(await readFile(join(source, file), 'utf8'), file);
    files.set(`${name}.js`, code);
    files.set(`${name}.d.ts`, types);
    if (name !== 'status-code') modules.push(name);
  }
  for (const file of await readdir(join(source, 'facts'))) {
    files.set(`facts/${file}`, await readFile(join(source, 'facts', file), 'utf8'));
  }
  files.set('facts/published.d.ts', await publishedTypes(schema));

  const article = (await readFile('content/pages/data.mdx', 'utf8')).replaceAll(
    siteInContent,
    site,
  );
  const manifest = packageManifest(modules.sort(), codes.release, repository);
  files.set('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  files.set('README.md', readme(article, site));
  files.set('CHANGELOG.md', changelog(article));
  files.set('LICENSE', await readFile('LICENSE', 'utf8'));

  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const path of copiedFiles) await cp(join(dist, path), join(folder, path));
  return { folder, version: codes.release, files: files.size + copiedFiles.length };
}

/** A module that exports values under their names. */
function moduleOf(exported: Readonly<Record<string, unknown>>): string {
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}

/** A module of the package as JavaScript and as declarations. */
function compiled(text: string, fileName: string): { code: string; types: string } {
  const compilerOptions: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    isolatedDeclarations: true,
    declaration: true,
    strict: true,
  };
  const { outputText: code } = ts.transpileModule(text, { fileName, compilerOptions });
  const { outputText: types } = ts.transpileDeclaration(text, { fileName, compilerOptions });
  return { code, types };
}

/** The types of the published data, from their JSON Schema. */
async function publishedTypes(schema: object): Promise<string> {
  // The title would become the name of the type.
  const untitled = { ...structuredClone(schema), title: undefined };
  const types = await compile(untitled, 'PublishedNumber', {
    bannerComment: '',
    additionalProperties: false,
    format: false,
    ignoreMinAndMaxItems: true,
  });
  return `${types}\n/** One meaning of a number: its facts, and what follows from them. */\nexport type PublishedMeaning = PublishedNumber['meanings'][number];\n`;
}
