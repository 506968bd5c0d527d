import type { PublishedMeaning } from './published.js';

/** Id of the vendor: `nginx`. */
export declare const id: string;

/** What it is called: `nginx`, `Microsoft IIS`. */
export declare const name: string;

/** The meanings of its codes, ascending. */
export declare const meanings: readonly PublishedMeaning[];
