import { catalogue, singleFiles } from '../../src/schemas/catalogue.ts';
import { patternsOf, type Collection } from '../../src/schemas/collection.ts';
import { editorSchema, type JsonSchema } from './editor-schema.ts';

/** One kind of content file, as its authors and their editors are told of it. All paths are below `content`. */
export interface ContentKind {
  about: string;
  /** Where such files stand, as glob patterns. */
  patterns: string[];
  /** A file that shows how. */
  example: string;
  /** Where its JSON Schema stands. */
  schemaFile: string;
  schema: JsonSchema;
}

/** The files of a collection as a kind. */
function kindOfCollection([name, collection]: [string, Collection]): ContentKind {
  const { about, example, schema } = collection;
  return {
    about,
    patterns: patternsOf(collection),
    example,
    schemaFile: `.schemas/${name}.json`,
    schema: editorSchema(schema, about),
  };
}

/** Every kind of content file that has a schema. */
export const contentKinds: readonly ContentKind[] = [
  ...Object.entries(catalogue).map(kindOfCollection),
  ...Object.entries(singleFiles).map(([name, { about, path, schema }]) => ({
    about,
    patterns: [path],
    example: path,
    schemaFile: `.schemas/${name}.json`,
    schema: editorSchema(schema, about),
  })),
];
