import { createPaths } from './paths.ts';

/** Addresses of this site, under the sub-path that the build was given. */
export const paths = createPaths(import.meta.env.BASE_URL);
