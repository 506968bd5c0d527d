import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import type { KeptLanguage } from '../offline/bundle.ts';
import { keptFiles } from '../offline/kept-files.ts';
import { packFiles } from '../offline/pack.ts';

/** What the worker has to know of the build, by language. */
export type KeptLanguages = Record<string, KeptLanguage>;

const folder = 'offline-bundles';

/**
 * Packs what a reader may keep on a device, and builds the worker that keeps it. Comes after
 * everything that writes or changes a file of the site.
 * @param base sub-path of the site
 * @param source the language at the root of the site
 * @param locales all languages
 * @param words for each language, what the worker says in pages that it answers
 */
export function offlineBundles(
  base: string,
  source: string,
  locales: readonly string[],
  words: Readonly<Record<string, Readonly<Record<string, string>>>>,
): AstroIntegration {
  return {
    name: 'offline-bundles',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const paths = globSync('**/*', { cwd: site, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => `${parentPath}/${name}`.replace(/\/+/g, '/'))
          .map((path) => path.slice(site.length))
          .sort();
        const kept: KeptLanguages = {};
        for (const locale of locales) {
          const own = keptFiles(paths, locale, source, locales);
          const files = new Map<string, Buffer>();
          for (const path of own) files.set(path, await readFile(site + path));
          const bundles = packFiles(files, `${folder}/${locale}`);
          for (const { path, content } of bundles) {
            await mkdir(dirname(site + path), { recursive: true });
            await writeFile(site + path, content);
          }
          const total = bundles.reduce((sum, { bytes }) => sum + bytes, 0);
          const pages = own.filter((path) => path.endsWith('.html')).length;
          kept[locale] = {
            bundles: bundles.map(({ id, path, integrity, bytes }) => ({
              id,
              path,
              integrity,
              bytes,
            })),
            pages,
            bytes: total,
          };
          await writeFile(
            `${site}${folder}/${locale}.json`,
            JSON.stringify({ pages, bytes: total }),
          );
          logger.info(`${locale}: ${String(pages)} pages in ${(total / 1e6).toFixed(2)} MB`);
        }
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define: {
            __KEPT__: JSON.stringify(kept),
            __WORDS__: JSON.stringify(words),
            __BASE__: JSON.stringify(base.endsWith('/') ? base : `${base}/`),
            __SOURCE__: JSON.stringify(source),
          },
          build: {
            outDir: site,
            emptyOutDir: false,
            rolldownOptions: {
              input: 'src/browser/offline/worker.ts',
              output: { entryFileNames: 'offline-worker.js', format: 'iife' },
            },
          },
        });
      },
    },
  };
}
