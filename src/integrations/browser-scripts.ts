import type { AstroIntegration } from 'astro';

/** Scripts that pages load under fixed addresses, by their address below the site's root. */
export const browserScripts = {
  'scripts/search-box.js': 'src/browser/search-box.ts',
  'scripts/enhancements.js': 'src/browser/enhancements.ts',
  'scripts/code-filters.js': 'src/browser/code-filters.ts',
} as const;

/**
 * Builds these scripts under fixed addresses. The inline starter imports two of them on the first
 * sign of an intent, which a bundled import could not do: Astro inlines only scripts without imports.
 */
export function buildBrowserScripts(): AstroIntegration {
  return {
    name: 'browser-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'browser-scripts',
                apply: 'build',
                applyToEnvironment: (environment) => environment.name === 'client',
                buildStart() {
                  for (const [fileName, id] of Object.entries(browserScripts)) {
                    this.emitFile({ type: 'chunk', id, fileName });
                  }
                },
              },
            ],
          },
        });
      },
    },
  };
}
