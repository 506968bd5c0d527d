import { createPaths } from './paths.ts';

/** Addresses of this site, under the sub-path that the build was given. */
export const paths = createPaths(import.meta.env.BASE_URL);

/** An address of this site with its host, for readers of it elsewhere. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
