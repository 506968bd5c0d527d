import type { CollectionEntry } from 'astro:content';
import type { catalogue, CollectionName } from '../schemas/catalogue.ts';

type ArticleCollection = {
  [Name in CollectionName]: (typeof catalogue)[Name]['kind'] extends 'article' ? Name : never;
}[CollectionName];

/** An entry with an article, which a component can render. */
export type Article = CollectionEntry<ArticleCollection>;
