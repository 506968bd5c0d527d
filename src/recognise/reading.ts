import type { ResponseHead } from './response-head.ts';

/** Whom a status was meant for: sent to the client, got from the server behind, written in the content. */
export type StatusRole = 'client' | 'upstream' | 'content';

/** A stretch of the pasted text. */
export interface Span {
  start: number;
  end: number;
}

/** A status code in the text. */
export interface FoundStatus extends Span {
  code: string;
  role: StatusRole;
  /** Format of the line or message in which it stands. */
  format: string;
}

/** A field of a format where it stands in the text. */
export interface FoundField extends Span {
  id: string;
  value: string;
}

/** What a product wrote about why an exchange ended so. */
export interface FoundFlag extends Span {
  /** As it is written: `sH`, `UF,URX`, `500.19`. */
  value: string;
  /** The list in `content/sub-codes` that explains its parts. */
  subCodes?: string | undefined;
  /** Its parts, each the id of a sub-code if there is a list. */
  parts: string[];
}

/** A line, a message or an object that a format explains. */
export interface Passage extends Span {
  format: string;
  /** Place of its format in the order of trial; stock words alone come after all layouts. */
  order: number;
  statuses: FoundStatus[];
  fields: FoundField[];
  flags: FoundFlag[];
  /** Whether its flag field says that nothing special happened. */
  isQuiet: boolean;
}

/** Stock words of a page or a message in the text. */
export interface FoundWords extends Span {
  format: string;
  text: string;
  status?: string | undefined;
  /** Whether other programs write them, too, so that they name none. */
  shared?: boolean | undefined;
  /** Whether all of them stand there. */
  isWhole: boolean;
}

/** What was understood of a paste. Places are those of the text as it was pasted. */
export interface Reading {
  /** Id of the format; null if none was recognised. */
  format: string | null;
  /** Every status in the text with its role, once each: first the one that it is about. */
  statuses: FoundStatus[];
  /** Products that can be named, the writer of the passage that counts first: vendor ids where there is one. */
  products: string[];
  /** The product that sent the last response head, as its header fields say. */
  sender?: string | undefined;
  /** Flags and sub-codes of the passage that counts. */
  flags: FoundFlag[];
  /** The status that follows from words or a flag where the text has no number for it. */
  implied?: string | undefined;
  /** The passage that the reading is about. */
  main?: Passage | undefined;
  /** All passages, in the order of the text. */
  passages: Passage[];
  words: FoundWords[];
  heads: ResponseHead[];
  /** How much of the text was read; messages far behind the beginning are not looked for. */
  readTo: number;
}
