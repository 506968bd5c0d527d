import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { readBuildSettings } from './src/domain/build-settings.ts';
import { loadPrismLanguages } from './src/markdown/load-prism-languages.ts';
import { replacedElements } from './src/markdown/replaced-elements.ts';
import { prefixHeadingIds } from './src/markdown/prefix-heading-ids.ts';
import { siteAddress } from './src/markdown/site-address.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { contentRules } from './src/integrations/content-rules.ts';
import { buildBrowserScripts } from './src/integrations/browser-scripts.ts';
import { languages, locales, sourceLocale } from './src/i18n/languages.ts';
import { listedSitemap } from './src/integrations/listed-sitemap.ts';
import { offlineBundles } from './src/integrations/offline-bundles.ts';
import { replaceWhenWhole } from './src/integrations/replace-when-whole.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { leanArticles } from './src/integrations/lean-articles.ts';
import { leanPages } from './src/integrations/lean-pages.ts';
import { thirdPartyNotices } from './src/integrations/third-party-notices.ts';

const { site: published, addressSlash } = readBuildSettings(process.env);

await loadPrismLanguages();

/** Packages in the browser's scripts, by the address of the script. */
const bundled = new Map();

export default defineConfig({
  site: published.origin,
  base: published.pathname,
  trailingSlash: 'ignore',
  prerenderConflictBehavior: 'error',
  build: {
    format: 'directory',
    inlineStylesheets: 'always',
  },
  integrations: [
    contentRules(),
    mdx({ optimize: { ignoreElementNames: [...replacedElements] } }),
    leanArticles(),
    buildBrowserScripts(bundled),
    searchIndex(),
    thirdPartyNotices(bundled),
    leanPages(),
    contentSecurityPolicy(),
    listedSitemap(published.pathname, addressSlash, {
      i18n: {
        defaultLocale: sourceLocale,
        locales: Object.fromEntries(
          Object.entries(languages).map(([locale, { tag }]) => [locale, tag]),
        ),
      },
    }),
    offlineBundles(published.pathname, sourceLocale, locales),
    replaceWhenWhole(),
  ],
  markdown: {
    // Prism marks the parts of an HTTP message with classes; inline styles would not pass the content security policy.
    syntaxHighlight: 'prism',
    processor: satteri({
      mdastPlugins: [siteAddress(published.href.replace(/\/$/, ''))],
      hastPlugins: [prefixHeadingIds],
      features: { headingAttributes: true, smartPunctuation: false },
    }),
  },
  vite: {
    // Lightning CSS alone compiles the styles, for the browsers that know `light-dark()`.
    plugins: [tailwindcss({ optimize: false })],
    build: {
      cssTarget: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
      modulePreload: false,
      // Astro marks MDX modules with a directive of its own, which the bundler need not know.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  devToolbar: { enabled: false },
  // Editors offer and check the frontmatter of MDX by the collections' own schemas.
  experimental: { contentIntellisense: true },
});
