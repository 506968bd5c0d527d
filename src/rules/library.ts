import type { RegistryRow } from '../domain/unassigned-numbers.ts';
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
  /** Numbers that `content/other-users.yaml` lists. */
  otherUsers: string[];
  /** Interface strings by locale. */
  interfaceStrings: ReadonlyMap<string, Record<string, string>>;
}
