import type { BrokeAt } from '../schemas/broke-at.ts';
import type { ReadFormat } from './format.ts';
import type { FirstKey, FurtherKey } from './interface-keys.ts';
import type { Obligations } from './misfits.ts';

/** A link, and the language of its target where that is not the language of the page. */
interface Target {
  href: string;
  hreflang?: string | undefined;
}

/** A product by the name that it gives itself, with its page if it has one. */
export interface ExplainedProduct extends Partial<Target> {
  name: string;
}

/** A mark that a product writes, and what it means. */
export interface ExplainedMark extends Partial<Target> {
  name?: string | undefined;
  meaning: string;
  fix?: string | undefined;
  brokeAt?: BrokeAt | undefined;
}

/**
 * What is to be said of a text in one format: a file of the build, loaded once a text was recognised.
 * Its texts are English; what the page says around them is in its own language.
 */
export interface ExplainedFormat {
  name: string;
  fields: Record<string, { name: string; meaning: string }>;
  /** By the mark as it is written, each part of it by itself: `sH`, `UF`, `403.14`, `H12`. */
  marks: Record<string, ExplainedMark>;
  /** The list that explains the marks. */
  list?: (Target & { title: string }) | undefined;
  /** By the stock words. */
  words: Record<string, ExplainedMark>;
  /** Header fields that have a page, by their names in lower case; for formats with response heads. */
  headerFields?: Record<string, Target & { summary: string }> | undefined;
}

/** One meaning of a number, as a reading tells it. */
export interface ExplainedMeaning extends Target {
  /** Id in `content/vendors`, or `ietf`. */
  vendor: string;
  title: string;
  gloss?: string | undefined;
  issuer: string;
  summary: string;
  /** Language of the summary, where it is not that of the page. */
  lang?: string | undefined;
  /** Page on which its article stands in full, and what the ids of its headings begin with. */
  article: string;
  headingPrefix: string;
}

/** What is to be said of a number: a file of the build for each number that has a meaning. */
export interface ExplainedCode {
  code: string;
  /** In the order of the number's page. */
  meanings: ExplainedMeaning[];
  /** What the registered meaning asks of a response. */
  obligations?: Obligations | undefined;
  /** The sections that they cite, by citation. */
  citations: Record<string, { label: string; url: string }>;
}

/** What goes with the formats of a file. */
interface FormatsFile<Key extends string> {
  /** Interface strings, by their keys in `content/interface`. */
  strings: Record<Key, string>;
  /** Every product that a reading in these formats may name, by its id. */
  products: Record<string, ExplainedProduct>;
  /**
   * By format, where its vendor's name does not say it: what the product calls itself, and whose
   * meaning a number has that several use.
   */
  named: Record<string, { product?: string | undefined; numbersOf?: string | undefined }>;
  formats: ReadFormat[];
}

/** What the reader of pastes loads on the first intent: the formats of logs, and what is said at once. */
export type FirstFile = FormatsFile<FirstKey>;

/** What it loads next: all other formats, and what the whole explanation says. */
export interface FurtherFile extends FormatsFile<FurtherKey> {
  /** Meanings that are only written into logs, as `vendor/code`: no client gets them. */
  onlyLogged: string[];
}
