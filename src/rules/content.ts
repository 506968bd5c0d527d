import type { RegistryRow } from '../domain/unassigned-numbers.ts';
import {
  catalogue,
  collectionNames,
  type CollectionName,
  type Facts,
} from '../schemas/catalogue.ts';
import type { Collection } from '../schemas/collection.ts';
import type { ExplainedDifference } from '../schemas/explained-difference.ts';

/** A content file of facts: where it stands, and what it says. */
export interface FactsFile<OwnFacts = unknown> {
  /** Path from the root of the project. */
  file: string;
  /** As `idOf` gives it, for example `ietf/404`. */
  id: string;
  facts: OwnFacts;
}

/** A content file with an article below its frontmatter. */
export interface ArticleFile<OwnFacts = unknown> extends FactsFile<OwnFacts> {
  body: string;
  /** Line of the file on which the article begins, counted from 1; that one where nothing is said. */
  firstLine?: number;
}

/** A file of the named collection. */
type FileOf<Name extends CollectionName> = (typeof catalogue)[Name]['kind'] extends 'article'
  ? ArticleFile<Facts<Name>>
  : FactsFile<Facts<Name>>;

/** The files of every collection. */
export type CollectionFiles = { [Name in CollectionName]: FileOf<Name>[] };

/** Everything under `content`, read and validated, for rules and commands to look at. */
export interface Content extends CollectionFiles {
  registry: RegistryRow[];
  /** Why others call a code something else than the registry and we do. */
  explainedDifferences: ExplainedDifference[];
  /** Interface strings by locale. */
  interfaceStrings: ReadonlyMap<string, Record<string, string>>;
}

/** A file beside the collection it belongs to. */
type Collected<File> = File & { collection: Collection };

/** The files of all collections, articles or not. */
export function filesOf(content: Content): Collected<FactsFile>[] {
  return collectionNames.flatMap((name) =>
    content[name].map((file) => ({ ...file, collection: catalogue[name] })),
  );
}

type ArticleName = {
  [Name in CollectionName]: (typeof catalogue)[Name]['kind'] extends 'article' ? Name : never;
}[CollectionName];

const articleNames = collectionNames.filter(
  (name): name is ArticleName => catalogue[name].kind === 'article',
);

/** The files of all collections that have articles. */
export function articlesOf(content: Content): Collected<ArticleFile>[] {
  return articleNames.flatMap((name) =>
    content[name].map((file) => ({ ...file, collection: catalogue[name] })),
  );
}
