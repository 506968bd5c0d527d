import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of `src`, each with the rooms from which it may import; types may come from anywhere. */
const rooms = {
  i18n: ['domain', 'browser'],
  schemas: ['i18n', 'domain', 'recognise'],
  domain: ['schemas', 'i18n'],
  search: ['domain'],
  recognise: ['domain', 'search'],
  rules: ['domain', 'schemas', 'i18n', 'recognise'],
  queries: ['domain', 'schemas', 'i18n', 'search', 'recognise'],
  browser: ['domain', 'search', 'recognise', 'styles'],
  social: ['domain'],
  markdown: ['domain'],
  components: ['domain', 'i18n', 'browser', 'styles'],
  layouts: ['domain', 'i18n', 'components', 'styles'],
  pages: [
    'domain',
    'i18n',
    'schemas',
    'queries',
    'search',
    'recognise',
    'components',
    'layouts',
    'social',
  ],
  integrations: ['rules', 'browser'],
};

/** Imports that would break a wall of a room: views come from queries, and nothing imports upwards. */
const walls = Object.entries(rooms).map(([room, allowed]) => {
  const forbidden = Object.keys(rooms).filter(
    (other) => other !== room && !allowed.includes(other),
  );
  return {
    files: [`src/${room}/**/*.ts`, `src/${room}/**/*.astro`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: forbidden.flatMap((other) => [`~/${other}/**`, `**/../${other}/**`]),
              allowTypeImports: true,
              message: `src/${room} may import from ${allowed.join(', ')}; eslint.config.js has the plan.`,
            },
            ...(['queries', 'pages', 'components'].includes(room)
              ? []
              : [
                  {
                    group: ['astro:*'],
                    allowTypeImports: true,
                    message: `src/${room} is plain code, which tests and commands run without Astro.`,
                  },
                ]),
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  globalIgnores(['dist/', 'build/', '.astro/', '.cache/', 'test-results/', 'playwright-report/']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
    },
    rules: {
      // Zod, Astro and the DOM hand out index signatures; strict TypeScript asks for the brackets.
      '@typescript-eslint/dot-notation': 'off',
      eqeqeq: 'error',
      // Scrollable tables must be reachable by keyboard; they are regions with a name.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }],
    },
  },
  walls,
  {
    // MDX hands a link of an article nothing but the address that its author wrote.
    files: ['src/components/article/ArticleLink.astro'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    // Expressions of Astro markup have no types that this parser could see; `astro check` has them.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['*.js', '*.mjs'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['tests/**/*.ts'],
    // node:test hands back promises that the runner itself waits for.
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
);
