/**
 * Elements that `Article.astro` draws by components. All other elements of an article are written out
 * while it is compiled.
 */
export const replacedElements = ['a', 'h2', 'h3', 'table'] as const;
