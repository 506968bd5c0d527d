import { getCollection } from 'astro:content';
import { resolveCitation, type ResolvedCitation } from '../domain/citation.ts';
import type { Language } from '../i18n/language.ts';
import type { Specification } from '../schemas/specification.ts';
import { once } from './remember.ts';

/** Every specification, by id. */
export const mapSpecifications = once(
  async (): Promise<ReadonlyMap<string, Specification>> =>
    new Map((await getCollection('specifications')).map((entry) => [entry.id, entry.data])),
);

/** Resolves a citation as it is typed in content; none stays none. */
export interface Cite {
  (citation: string): ResolvedCitation;
  (citation: string | undefined): ResolvedCitation | undefined;
}

/** Citations in the words of a language. */
export async function citationsIn({ t }: Language): Promise<Cite> {
  const specifications = await mapSpecifications();
  const resolve = (citation: string) =>
    resolveCitation(citation, specifications, (name, section) =>
      t('citation.section', { name, section }),
    );
  return ((citation: string | undefined) =>
    citation === undefined ? undefined : resolve(citation)) as Cite;
}
