import { getCollection } from 'astro:content';
import type { LibraryConstants } from '../schemas/library-constants.ts';
import { once } from './remember.ts';

/** What every library calls the codes. */
export const listLibraries = once(async (): Promise<LibraryConstants[]> =>
  (await getCollection('libraries')).map(({ data }) => data),
);
