/** Registered reason phrases by code, ascending; 306 and 418 are reserved without one. */
export declare const registeredPhrases: Readonly<Record<string, string>>;

/** Codes by the reason phrases that others replaced. */
export declare const formerPhrases: Readonly<Record<string, string>>;
