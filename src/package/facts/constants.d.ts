/** What one library calls the codes. */
export interface LibraryConstants {
  language: string;
  library: string;
  version: string;
  /** Codes by name; a code may have several. */
  codes: Readonly<Record<string, string>>;
}

/** The names of codes in libraries, in the order of the languages. */
export declare const libraries: readonly LibraryConstants[];
