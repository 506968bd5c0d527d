import { getCollection } from 'astro:content';
import type { LibraryConstants } from '../schemas/library-constants.ts';

let libraries: Promise<LibraryConstants[]> | undefined;

/** What every library calls the codes. */
export function listLibraries(): Promise<LibraryConstants[]> {
  return (libraries ??= getCollection('libraries').then((entries) =>
    entries.map((entry) => entry.data),
  ));
}
