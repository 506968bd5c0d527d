import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/languages.ts';
import type { foldersOfSearchNames } from '../schemas/search-name.ts';
import type { LookupEntry } from '../search/lookup-entry.ts';
import { once } from './remember.ts';

const mapSearchNames = once(
  async () => new Map((await getCollection('searchNames')).map(({ id, data }) => [id, data])),
);

/**
 * What the entries of a folder are called in a language: a function of their ids and English names,
 * which gives the fields of an entry of the lookup.
 */
export async function searchNamesIn(
  locale: Locale,
  folder: (typeof foldersOfSearchNames)[number],
): Promise<(id: string, english: readonly string[]) => Pick<LookupEntry, 'gloss' | 'names'>> {
  const names = await mapSearchNames();
  return (id, english) => {
    const own = names.get(`${locale}/${folder}/${id}`);
    return {
      ...(own !== undefined && { gloss: own.gloss }),
      names: [...english, ...(own?.also ?? [])],
    };
  };
}
