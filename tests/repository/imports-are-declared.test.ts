import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import ts from 'typescript';
import manifest from '../../package.json' with { type: 'json' };

/** What a source file imports, types included. */
function importsOf(file: string, text: string): string[] {
  if (file.endsWith('.css')) {
    return [...text.matchAll(/@import\s+(['"])(.+?)\1/g)].map(([, , name = '']) => name);
  }
  const script = file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text;
  const resolved = [...script.matchAll(/require\.resolve\(\s*['"`]([^'"`$]+)/g)];
  return [
    ...ts.preProcessFile(script).importedFiles.map(({ fileName }) => fileName),
    ...resolved.map(([, name = '']) => name),
  ];
}

/** The package that an import comes from; undefined for our own modules and those of Node and Astro. */
function packageOf(name: string): string | undefined {
  if (/^(\.|~\/|node:|astro:|virtual:)/.test(name)) return undefined;
  return /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0];
}

/** Files with the packages that they import and that nobody declares. */
async function undeclared(pattern: string[], declared: object): Promise<string[]> {
  const found: string[] = [];
  for (const file of globSync(pattern)) {
    for (const name of importsOf(file, await readFile(file, 'utf8'))) {
      const from = packageOf(name);
      if (from !== undefined && !(from in declared)) found.push(`${file}: ${from}`);
    }
  }
  return found;
}

const { dependencies, devDependencies } = manifest;

describe('a package that is imported', () => {
  it('by the site or its configuration stands under dependencies', async () => {
    const site = ['src/**/*.{astro,css,ts}', 'astro.config.mjs'];
    assert.deepEqual(await undeclared(site, dependencies), []);
  });
  it('by commands and tests is declared', async () => {
    const others = ['{benchmark,scripts,tests}/**/*.ts', 'eslint.config.js'];
    assert.deepEqual(await undeclared(others, { ...dependencies, ...devDependencies }), []);
  });
});

describe('a package that is declared', () => {
  it('has an exact version', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    assert.deepEqual(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
  });
});
