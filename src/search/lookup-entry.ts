/**
 * What a row of results leads to. A page of a kind that is not listed is found like the others:
 * before them where it is about the very numbers that a query asks for. A message is no result: its
 * names are what programs print with a meaning, which has the same address.
 */
export type LookupEntryKind =
  | 'meaning'
  | 'sub-code'
  | 'vendor'
  | 'class'
  | 'field'
  | 'specification'
  | 'symptom'
  | 'platform'
  | 'choice'
  | 'comparison'
  | 'mapping'
  | 'guide'
  | 'page'
  | 'message';

/** One thing that can be found: a meaning, a sub-code or a page about several numbers. */
export interface LookupEntry {
  kind: LookupEntryKind;
  /** What stands before its title: the number, a sub-code such as `403.14` or `sH`, the class. */
  mark?: string;
  /** Status codes that it answers, best first: of a meaning its own number. */
  codes: string[];
  /** Status codes that it judges without answering with them: what a situation may or should not have. */
  judged?: string[];
  href: string;
  title: string;
  /** Language of the page that it leads to, where that is not the language of the reader. */
  lang?: string;
  /** Translation of the title, where the page is in another language. */
  gloss?: string;
  /** Who issues it, as the entry of the vendor is titled; absent where nobody does. */
  issuer?: string;
  /** Platforms and vendors that a symptom is about, as their entries are titled, the maker of the status first. */
  about?: string[];
  /** In a sentence; absent where the numbers that it answers say it. */
  summary?: string;
  /** Earlier phrases, constants, symptoms, messages of programs: what people call it. */
  names?: string[];
  /** Header fields that go with it. */
  fields?: string[];
  /** Words that tell its article from others, in one string. */
  words?: string;
  /** How often people mean it, from 0 to 1. */
  weight?: number;
}
