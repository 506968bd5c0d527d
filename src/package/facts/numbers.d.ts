import type { PublishedNumber } from './published.js';

/** Every number with all that is known of it, ascending. */
export declare const numbers: readonly PublishedNumber[];
