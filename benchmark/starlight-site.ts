import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dist } from './built-site.ts';
import { installTemporarily } from './temporary-install.ts';

/** The versions to compare with: the newest Starlight, on the Astro that this site is built with. */
const packages = { '@astrojs/starlight': '0.42.4', astro: '7.3.5' };

/** What the Starlight template writes, without its example pages. */
const projectFiles = {
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [starlight({ title: 'HTTP status codes' })] });
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`,
  'tsconfig.json': '{ "extends": "astro/tsconfigs/strict" }\n',
  'src/content/docs/index.md': `---
title: HTTP status codes
---

Choose a status code from the list.
`,
};

/**
 * A page's Markdown twin as a page of Starlight, which takes the title and the description from
 * the frontmatter.
 */
function starlightPage(twin: string): string {
  const [, title = '', body = ''] = /^# (.*)\n([^]*)$/.exec(twin) ?? [];
  const [, summary = ''] = /^\*\*(.*)\*\*$/m.exec(body) ?? [];
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n---\n${body}`;
}

/**
 * Writes a Starlight site with the same English articles, in its default look and order.
 * @param codes the numbers that have a page
 * @returns the folder to build it in
 */
export async function writeStarlightSite(codes: readonly string[]): Promise<string> {
  const folder = await installTemporarily('starlight', packages);
  const articles = `${folder}/src/content/docs/codes`;
  await rm(`${folder}/src`, { recursive: true, force: true });
  await mkdir(articles, { recursive: true });
  for (const [file, text] of Object.entries(projectFiles)) {
    await writeFile(`${folder}/${file}`, text);
  }
  for (const code of codes) {
    const twin = await readFile(`${dist}/codes/${code}.md`, 'utf8');
    await writeFile(`${articles}/${code}.md`, starlightPage(twin));
  }
  return folder;
}
