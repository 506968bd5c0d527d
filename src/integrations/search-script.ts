import type { AstroIntegration } from 'astro';

/** Address of the script below the site's root; `SearchBox.astro` writes it on each form. */
const fileName = 'search/search-box.js';

/**
 * Builds the search box's script under a fixed address. The inline starter imports it from there,
 * which a bundled import could not do: Astro inlines only scripts without imports.
 */
export function searchScript(): AstroIntegration {
  return {
    name: 'search-script',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'search-script',
                apply: 'build',
                applyToEnvironment: (environment) => environment.name === 'client',
                buildStart() {
                  this.emitFile({ type: 'chunk', id: 'src/browser/search-box.ts', fileName });
                },
              },
            ],
          },
        });
      },
    },
  };
}
