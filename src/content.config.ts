import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { catalogue, type CollectionName } from './schemas/catalogue.ts';
import { idOf, patternsOf, type Collection } from './schemas/collection.ts';

/** A collection as Astro takes it. */
const define = (collection: Collection) =>
  defineCollection({
    loader: glob({
      base: './content',
      pattern: patternsOf(collection),
      generateId: ({ entry }) => idOf(collection, entry),
    }),
    schema: collection.schema,
  });

/** Every collection with the type of its own schema, which `Object.entries` would lose. */
type Collections = {
  [Name in CollectionName]: { loader: Loader; schema: (typeof catalogue)[Name]['schema'] };
};

export const collections = Object.fromEntries(
  Object.entries(catalogue).map(([name, collection]) => [name, define(collection)]),
) as Collections;
