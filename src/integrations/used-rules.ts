import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepUsedRules } from '../styles/keep-used-rules.ts';

/** Classes that scripts add to a page, and whose rules come with the page. */
const classesOfScripts = ['sr-only'];

const sheetOf = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;
const languageOf = /<html[^>]*\slang="([^"]*)"/;
const classesOf = /\sclass="([^"]*)"/g;

/**
 * Takes out of every built page the rules of what it does not show: Tailwind writes one sheet of
 * utilities for all pages, and articles bring the styles of every component that their author may
 * use. A code page weighs a twentieth less.
 */
export function usedRules(): AstroIntegration {
  return {
    name: 'used-rules',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: site })) {
          const html = await readFile(site + file, 'utf8');
          const classes = new Set([
            ...classesOfScripts,
            ...[...html.matchAll(classesOf)].flatMap(([, names = '']) =>
              names.replaceAll('&#38;', '&').replaceAll('&amp;', '&').split(/\s+/),
            ),
          ]);
          const [, language = ''] = languageOf.exec(html) ?? [];
          const used = html.replace(
            sheetOf,
            (_, start: string, css: string, end: string) =>
              start + keepUsedRules(css, classes, language) + end,
          );
          if (used !== html) await writeFile(site + file, used);
        }
      },
    },
  };
}
