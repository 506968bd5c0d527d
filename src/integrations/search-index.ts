import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Parts of Pagefind's output that this site does not use: it has a search box of its own. */
const unusedFiles = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/**
 * What a page is not found by in its full text: what stands on other pages, too (links, titles of
 * symptoms, answers and facts by their names, software), what proves it, and its names, since
 * these are names of its entry in the lookup.
 */
const leftOut = [
  '.actions',
  '.answer-strip',
  '.facts',
  '.names',
  '.remark',
  '.software',
  '.sources',
  '.symptom-rows',
  '.symptoms',
];

/** Indexes the built pages with Pagefind, one index for each language. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex({ excludeSelectors: leftOut });
        if (index === undefined) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path: site });
        const written = await index.writeFiles({ outputPath: `${site}pagefind` });
        const failures = [...added.errors, ...written.errors];
        await pagefind.close();
        if (failures.length > 0) throw new Error(failures.join('\n'));
        for (const file of unusedFiles) await rm(`${site}pagefind/${file}`, { force: true });
        logger.info(`${String(added.page_count)} pages read.`);
      },
    },
  };
}
