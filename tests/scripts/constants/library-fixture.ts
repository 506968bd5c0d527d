import { libraryConstantsSchema } from '../../../src/schemas/library-constants.ts';

/** A library that prefers two names, of which the second came later, and still has an older one. */
export const library = libraryConstantsSchema.parse({
  language: 'Python',
  library: 'http',
  prominence: 1,
  version: '3.14',
  source: { repository: null, path: 'http', from: 'http' },
  names: { 404: 'Status.NOT_FOUND', 413: 'Status.CONTENT_TOO_LARGE' },
  since: { 413: '3.13' },
  otherNames: { 413: [{ name: 'Status.ENTITY_TOO_LARGE', deprecated: true }] },
});
