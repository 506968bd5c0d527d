import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import manifest from '../../package.json' with { type: 'json' };

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
  // A bracket at the end belongs to a link around the path, unless it was opened inside.
  const paths = [...mentioned, ...targets].map((path) => path.replace(/^([^[]+)\]$/, '$1'));
  return [...new Set(paths)];
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

const sources = globSync(['{benchmark,scripts,src,tests}/**/*.{astro,css,ts}', '*.{js,mjs}']);
const comments = sources.map((file) => ({ file, text: commentsOf(readFileSync(file, 'utf8')) }));
const pages = globSync('*.md').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

describe('a path that is named', () => {
  it('exists, in every comment', () => {
    const missing = comments.flatMap(({ file, text }) =>
      missingIn(text).map((path) => `${file}: ${path}`),
    );
    assert.deepEqual(missing, []);
  });

  for (const { file, text } of pages) {
    it(`exists, in ${file}`, () => {
      assert.deepEqual(missingIn(text), []);
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

describe('a command that is named', () => {
  it('is a script of package.json, in every comment and page', () => {
    const unknown = [...comments, ...pages].flatMap(({ file, text }) =>
      [...text.matchAll(/npm run ([\w:]+)/g)]
        .filter(([, name = '']) => !(name in manifest.scripts))
        .map(([command]) => `${file}: ${command}`),
    );
    assert.deepEqual(unknown, []);
  });
});
