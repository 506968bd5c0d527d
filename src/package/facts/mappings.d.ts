import type { PublishedNumber } from './published.js';

/** What a number is in other protocols, by code. */
export declare const mappingsByCode: Readonly<Record<string, PublishedNumber['mappings']>>;
