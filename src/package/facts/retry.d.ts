import type { PublishedMeaning } from './published.js';

/** Whether the same request may be sent again, by the id of the meaning and the kind of method. */
export declare const retryByMeaning: Readonly<Record<string, PublishedMeaning['retryByMethod']>>;

/** Ids of the meanings of each number, the commonest first. */
export declare const meaningsByCode: Readonly<Record<string, readonly string[]>>;
