import type { RegistryRow } from '../domain/unassigned-numbers.ts';
import type { Meaning } from '../schemas/meaning.ts';
import type { MeaningTranslation } from '../schemas/meaning-translation.ts';
import type { Specification } from '../schemas/specification.ts';
import type { StatusClassEntry } from '../schemas/status-class.ts';
import type { Vendor } from '../schemas/vendor.ts';

/** A content file with an article: where it stands, what its frontmatter says, and its text. */
export interface ArticleFile<Facts> {
  file: string;
  /** Path below its folder without the extension, for example `ietf/404`. */
  id: string;
  facts: Facts;
  body: string;
}

/** Everything under `content`, read and validated, for the rules to look at. */
export interface Library {
  meanings: ArticleFile<Meaning>[];
  /** Ids carry the locale: `ja/ietf/404`. */
  translations: ArticleFile<MeaningTranslation>[];
  vendors: ArticleFile<Vendor>[];
  classes: ArticleFile<StatusClassEntry>[];
  specifications: ReadonlyMap<string, Specification>;
  registry: RegistryRow[];
  /** Numbers that `content/other-users.yaml` lists. */
  otherUsers: string[];
  /** Interface strings by locale. */
  interfaceStrings: ReadonlyMap<string, Record<string, string>>;
}
