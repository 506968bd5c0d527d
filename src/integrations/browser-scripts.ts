import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { browserScripts } from '../browser/entries.ts';

/**
 * Builds the browser's scripts under fixed addresses, since the inline starter imports them on the first
 * sign of an intent, and each by itself: what two of them share would otherwise become a file of
 * its own, and a round trip more before the first result.
 */
export function buildBrowserScripts(): AstroIntegration {
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
