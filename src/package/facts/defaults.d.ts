import type { PublishedNumber } from './published.js';

/** What software does by default after a number, by code. */
export declare const defaultsByCode: Readonly<Record<string, PublishedNumber['defaults']>>;
