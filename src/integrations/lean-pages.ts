import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withoutBlockSpaces } from './without-block-spaces.ts';
import { keepStyledTokens } from '../styles/keep-styled-tokens.ts';
import { keepUsedRules, referencedProperties } from '../styles/keep-used-rules.ts';

/** Classes that scripts add to a page, and whose rules come with the page. */
const classesOfScripts = ['sr-only'];

const sheetOf = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;
const classesOf = /\sclass="([^"]*)"/g;
const languageOf = /<html[^>]*\slang="([^"]*)"/;
/** Safari has the name without a prefix since 12.1; the compiler of the styles writes both. */
const prefixed = /-webkit-text-decoration-color:[^;}]*;/g;

/** The page without what it does not show. */
function leanPage(html: string, propertiesOfScripts: ReadonlySet<string>): string {
  const classes = new Set([
    ...classesOfScripts,
    ...[...html.matchAll(classesOf)].flatMap(([, names = '']) =>
      names.replaceAll('&#38;', '&').replaceAll('&amp;', '&').split(/\s+/),
    ),
  ]);
  const page = {
    classes,
    language: languageOf.exec(html)?.[1] ?? '',
    properties: propertiesOfScripts,
  };
  let styles = '';
  const styled = html.replace(sheetOf, (_, start: string, css: string, end: string) => {
    const kept = keepUsedRules(css.replace(prefixed, ''), page);
    styles += kept;
    return start + kept + end;
  });
  return withoutBlockSpaces(keepStyledTokens(styled, styles));
}

/**
 * Takes out of every built page what it does not show: the rules of other pages (Tailwind writes one
 * sheet of utilities for all, and articles bring the styles of every component that their author may
 * use), marks in code that no style tells apart, and space between blocks. It comes after the
 * browser's scripts, whose styles share the page's properties.
 */
export function leanPages(): AstroIntegration {
  return {
    name: 'lean-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const properties = new Set<string>();
        for await (const script of glob('scripts/*.js', { cwd: site })) {
          const text = await readFile(site + script, 'utf8');
          for (const name of referencedProperties(text)) properties.add(name);
        }
        for await (const file of glob('**/*.html', { cwd: site })) {
          const html = await readFile(site + file, 'utf8');
          const lean = leanPage(html, properties);
          if (lean !== html) await writeFile(site + file, lean);
        }
      },
    },
  };
}
