import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { browserScripts } from '../browser/entries.ts';

/** Name of the package that a module belongs to; the project's own modules belong to none. */
const packageOf = (moduleId: string) =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(moduleId)?.[1];

/** Notes which packages have code in each script. */
export function notePackages(bundled: Map<string, string[]>): Plugin {
  return {
    name: 'note-packages',
    generateBundle: (_, bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const names = chunk.moduleIds.map(packageOf).filter((name) => name !== undefined);
        bundled.set(chunk.fileName, [...new Set(names)]);
      }
    },
  };
}

/**
 * Builds the browser's scripts under fixed addresses, since the inline starter imports them on the first
 * sign of an intent, and each by itself: what two of them share would otherwise become a file of
 * its own, and a round trip more before the first result.
 * @param bundled takes the names of the packages in each script, by its address below the site's root
 */
export function buildBrowserScripts(bundled: Map<string, string[]>): AstroIntegration {
  let cssTarget: string | string[] | false | undefined;
  return {
    name: 'browser-scripts',
    hooks: {
      'astro:config:done': ({ config }) => {
        cssTarget = config.vite.build?.cssTarget;
      },
      'astro:build:done': async ({ dir }) => {
        for (const [fileName, input] of Object.entries(browserScripts)) {
          await build({
            configFile: false,
            publicDir: false,
            logLevel: 'warn',
            plugins: [notePackages(bundled)],
            build: {
              outDir: fileURLToPath(dir),
              emptyOutDir: false,
              ...(cssTarget === undefined ? {} : { cssTarget }),
              rolldownOptions: {
                input,
                preserveEntrySignatures: 'strict',
                output: { entryFileNames: fileName },
              },
            },
          });
        }
      },
    },
  };
}
