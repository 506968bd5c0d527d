import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/languages.ts';
import type { foldersOfSearchNames } from '../schemas/search-name.ts';
import { once } from './remember.ts';

/** What the search adds to an entry for the readers of another language. */
export interface SearchName {
  /** The gloss as a field of an entry; empty where there is none. */
  gloss: { gloss?: string };
  also: readonly string[];
}

const mapSearchNames = once(
  async () => new Map((await getCollection('searchNames')).map(({ id, data }) => [id, data])),
);

/** What the entries of a folder are called in a language: a function of their ids. */
export async function searchNamesIn(
  locale: Locale,
  folder: (typeof foldersOfSearchNames)[number],
): Promise<(id: string) => SearchName> {
  const names = await mapSearchNames();
  return (id) => {
    const name = names.get(`${locale}/${folder}/${id}`);
    return name === undefined
      ? { gloss: {}, also: [] }
      : { gloss: { gloss: name.gloss }, also: name.also };
  };
}
