import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const folders = '{benchmark,content,public,scripts,src,tests}';
const files = globSync([`${folders}/**/*`, '*']).map((file) => file.replaceAll('\\', '/'));

/** Comments of a source file; each begins on a line of its own. */
function commentsOf(source: string): string {
  const comments = source.matchAll(/^\s*(?:\{?\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|\/\/.*)/gm);
  return [...comments].map(([comment]) => comment).join('\n');
}

/** Paths below a folder of ours, and names of source files, that a text mentions; each once. */
function pathsIn(text: string): string[] {
  const below =
    /(?<![\w./@:-])(?:benchmark|content|public|scripts|src|tests)\/[\w./<>[\]*-]*[\w>\]*]/g;
  const named = /(?<![\w./@:[<*-])[\w.[\]/-]+\.(?:astro|css|mjs|ts)\b|\b[A-Z]+\.md\b/g;
  const linked = /\]\((?!\w+:|#)([^)#]+)/g;
  const mentioned = [...text.matchAll(below), ...text.matchAll(named)].map(([path]) => path);
  const targets = [...text.matchAll(linked)].map(([, path = '']) => path);
  return [...new Set([...mentioned, ...targets])];
}

/**
 * Whether a path leads to something. `<id>` stands for any name, `[-<slug>]` for one that may be
 * left out, and the name of a file may come without its folders.
 */
function exists(path: string): boolean {
  const pattern = path.replace(/\[[^\]]*<[^\]]*\]/g, '').replace(/<[^>]+>/g, '*');
  return (
    existsSync(path) ||
    files.some((file) => file.endsWith(`/${path}`)) ||
    globSync(pattern).length > 0
  );
}

const missingIn = (text: string) => pathsIn(text).filter((path) => !exists(path));

describe('a path that is named', () => {
  it('exists, in every comment', async () => {
    const sources = globSync(['{benchmark,scripts,src,tests}/**/*.{astro,css,ts}', '*.{js,mjs}']);
    const missing: string[] = [];
    for (const source of sources) {
      const comments = commentsOf(await readFile(source, 'utf8'));
      missing.push(...missingIn(comments).map((path) => `${source}: ${path}`));
    }
    assert.deepEqual(missing, []);
  });

  for (const page of globSync('*.md')) {
    it(`exists, in ${page}`, async () => {
      assert.deepEqual(missingIn(await readFile(page, 'utf8')), []);
    });
  }

  it('is found whether it is whole, a pattern, a bare name or a link', () => {
    assert.deepEqual(
      missingIn(
        '`src/domain/citation.ts`, content/codes/<vendor>/<code>.mdx, tokens.css, [x](LICENSE).',
      ),
      [],
    );
    assert.deepEqual(
      missingIn('`src/domain/none.ts`, content/none/<id>.yaml, none.css, NONE.md, [x](none.txt).'),
      ['src/domain/none.ts', 'content/none/<id>.yaml', 'none.css', 'NONE.md', 'none.txt'],
    );
  });
  it('is looked for in comments of every kind, and not in code', () => {
    const source = `// src/a.ts\n/** src/b.ts\n * src/c.ts */\n  {/* src/d.ts */}\n<!-- src/e.ts -->\nimport 'src/f.ts';`;
    assert.deepEqual(
      missingIn(commentsOf(source)).filter((path) => path.startsWith('src/')),
      ['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/d.ts', 'src/e.ts'],
    );
  });
});
