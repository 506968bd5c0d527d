import type { RegistryRow } from '../domain/unassigned-numbers.ts';
import type { ExplainedDifference } from '../schemas/explained-difference.ts';
import type { HeaderField } from '../schemas/header-field.ts';
import type { Meaning } from '../schemas/meaning.ts';
import type { MeaningTranslation } from '../schemas/meaning-translation.ts';
import type { Specification } from '../schemas/specification.ts';
import type { StatusClassEntry } from '../schemas/status-class.ts';
import type { SubCodeList } from '../schemas/sub-code-list.ts';
import type { Vendor } from '../schemas/vendor.ts';

/** A content file of facts: where it stands, and what it says. */
export interface FactsFile<Facts> {
  file: string;
  /** Path below its folder without the extension, for example `ietf/404`. */
  id: string;
  facts: Facts;
}

/** A content file with an article below its frontmatter. */
export interface ArticleFile<Facts> extends FactsFile<Facts> {
  body: string;
}

/** Everything under `content`, read and validated, for the rules to look at. */
export interface Library {
  meanings: ArticleFile<Meaning>[];
  /** Ids carry the locale: `ja/ietf/404`. */
  translations: ArticleFile<MeaningTranslation>[];
  vendors: ArticleFile<Vendor>[];
  classes: ArticleFile<StatusClassEntry>[];
  fields: FactsFile<HeaderField>[];
  subCodeLists: FactsFile<SubCodeList>[];
  specifications: ReadonlyMap<string, Specification>;
  registry: RegistryRow[];
  /** Why others call a code something else than the registry and we do. */
  explainedDifferences: ExplainedDifference[];
  /** Interface strings by locale. */
  interfaceStrings: ReadonlyMap<string, Record<string, string>>;
}
