import type { AstroIntegration } from 'astro';

/**
 * An MDX file without its frontmatter. The lines stay as empty ones, so that a fault in the article is
 * told by its own line.
 */
export function withoutFrontmatter(text: string): string {
  return text.replace(/^---\r?\n[^]*?\r?\n---(?=\r?\n)/, (facts) => facts.replace(/.+/g, ''));
}

/**
 * Bundles nothing of an article but the article. Its facts come from the content collections, so that
 * the copy of its frontmatter in each module is never read; and since content brings no code, it has no
 * styles or scripts that Astro would have to collect in a second module. Both make the bundler hold
 * far more than the articles.
 */
export function leanArticles(): AstroIntegration {
  return {
    name: 'lean-articles',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'lean-articles',
                resolveId: {
                  order: 'pre',
                  filter: { id: /\.mdx\?astroRenderContent=?$/ },
                  handler(id, importer) {
                    return this.resolve(id.replace(/\?.*/, ''), importer, { skipSelf: true });
                  },
                },
                transform: {
                  order: 'pre',
                  filter: { id: /\.mdx$/ },
                  handler: withoutFrontmatter,
                },
              },
            ],
          },
        });
      },
    },
  };
}
