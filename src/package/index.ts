/*
 * Phrases, classes and whether to send a request again. The facts of all numbers, names in
 * libraries, defaults, mappings and vendors are modules of their own, so that nobody loads them
 * who does not ask for them.
 */
export * from './classes.js';
export * from './phrases.js';
export * from './retry.js';
