import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import type { Locale } from '../i18n/languages.ts';
import type { KeptLanguage } from '../offline/bundle.ts';
import { keptFiles } from '../offline/kept-files.ts';
import { notePackages } from './browser-scripts.ts';
import { noticeOf, readThirdParty } from './third-party.ts';
import { packFiles } from '../offline/pack.ts';

/** What the worker has to know of the build, by language. */
export type KeptLanguages = Record<string, KeptLanguage>;

const folder = 'offline-bundles';
const worker = 'offline-worker.js';

/**
 * Packs what a reader may keep on a device, and builds the worker that keeps it. Comes after
 * everything that writes or changes a file of the site.
 * @param base sub-path of the site
 * @param source the language at the root of the site
 * @param locales all languages
 */
export function offlineBundles(
  base: string,
  source: string,
  locales: readonly Locale[],
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
          const bundles = packFiles(
            own,
            (path) => readFileSync(site + path),
            `${folder}/${locale}`,
          );
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
        const bundled = new Map<string, string[]>();
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          plugins: [notePackages(bundled)],
          define: {
            __KEPT__: JSON.stringify(kept),
            __WORDS__: JSON.stringify(await workerWords(locales)),
            __BASE__: JSON.stringify(base.endsWith('/') ? base : `${base}/`),
            __SOURCE__: JSON.stringify(source),
          },
          build: {
            outDir: site,
            emptyOutDir: false,
            rolldownOptions: {
              input: 'src/browser/offline-worker/worker.ts',
              output: { entryFileNames: worker, format: 'iife' },
            },
          },
        });
        const parties = await Promise.all((bundled.get(worker) ?? []).map(readThirdParty));
        await writeFile(site + worker, noticeOf(parties) + (await readFile(site + worker, 'utf8')));
      },
    },
  };
}

/** What the worker says in the pages that it answers, by language. */
async function workerWords(locales: readonly Locale[]) {
  // Strings that cannot be read are told by the rules, which run before this is asked for.
  const { interfaceStrings } = await import('../i18n/interface-strings.ts');
  return Object.fromEntries(
    locales.map((locale) => {
      const strings = interfaceStrings[locale];
      return [
        locale,
        {
          kept: strings['offline.kept'],
          keptOn: strings['offline.keptOn'],
          newer: strings['offline.newer'],
        },
      ];
    }),
  );
}
