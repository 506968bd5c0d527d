import type { CollectionEntry } from 'astro:content';

/** An entry with an article, which a component can render. */
export type Article = CollectionEntry<
  'meanings' | 'meaningTranslations' | 'vendors' | 'classes' | 'symptoms' | 'pages'
>;
