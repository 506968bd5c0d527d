/* The shapes of the published data. In the package, this file is made from their JSON Schema. */
export type { PublishedMeaning, PublishedNumber } from '../../schemas/published-number.ts';
