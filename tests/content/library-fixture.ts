import type { ArticleFile, FactsFile, Library } from '../../src/rules/library.ts';
import type { Finding, Rule } from '../../src/rules/rule.ts';
import type { Meaning } from '../../src/schemas/meaning.ts';

/** A content file of the given facts, at the place that its id says. */
export function article<Facts>(
  folder: string,
  id: string,
  facts: Facts,
  body = '',
): ArticleFile<Facts> {
  return { file: `content/${folder}/${id}.mdx`, id, facts, body };
}

/** A content file of facts without an article. */
export function facts<Facts>(folder: string, id: string, own: Facts): FactsFile<Facts> {
  return { file: `content/${folder}/${id}.yaml`, id, facts: own };
}

/** A meaning's file under `content/codes`. */
export function meaningFile(id: string, facts: Meaning, body = ''): ArticleFile<Meaning> {
  return article('codes', id, facts, body);
}

/** A library that holds nothing but what is given. */
export function libraryOf(parts: Partial<Library>): Library {
  return {
    meanings: [],
    translations: [],
    vendors: [],
    classes: [],
    fields: [],
    subCodeLists: [],
    specifications: new Map(),
    registry: [],
    explainedDifferences: [],
    interfaceStrings: new Map(),
    ...parts,
  };
}

/** What a rule finds in a library of the given parts. */
export function findingsOf(rule: Rule, parts: Partial<Library>): Finding[] {
  return rule.check(libraryOf(parts));
}
