import { listEntries } from './entries.ts';
import { oncePerLocale } from './remember.ts';

/** What the vendors are called in a language, by their ids. */
export const mapVendorNames = oncePerLocale(
  async (locale): Promise<ReadonlyMap<string, string>> =>
    new Map((await listEntries('vendors', locale)).map(({ id, facts }) => [id, facts.name])),
);
