import { readBuildSettings } from '../domain/build-settings.ts';
import { createPaths } from './paths.ts';

const { addressSlash } = readBuildSettings(process.env);

/** Addresses of this site, under the sub-path and in the form that the build was told. */
export const paths = createPaths(import.meta.env.BASE_URL, addressSlash);

/** An address of this site with its host, for readers of it elsewhere. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
