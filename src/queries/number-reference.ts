import { ietf } from '../domain/meaning-id.ts';
import { classDigit, statusClassOf } from '../domain/status-class.ts';
import type { Edition } from './edition.ts';
import type { MeaningReference } from './meaning-reference.ts';
import { listNumbers } from './meanings.ts';

/** A number where what is said of it is about its registered meaning, or about none of many owners. */
export type NumberReference = Pick<MeaningReference, 'code' | 'classDigit' | 'title' | 'link'>;

/** A function that refers to numbers by their code. */
export async function numberReferences({
  language,
  refer,
  link,
}: Edition): Promise<(code: string) => NumberReference> {
  const numbers = await listNumbers();
  return (code) => {
    const meanings = numbers.get(code) ?? [];
    const registered = meanings.find(({ facts }) => facts.vendor === ietf);
    const [only, ...others] = meanings;
    const meaning = registered ?? (others.length === 0 ? only : undefined);
    return meaning === undefined
      ? {
          code,
          classDigit: classDigit(statusClassOf(code)),
          title: language.t(only === undefined ? 'unassigned.phrase' : 'standing.unofficial'),
          link: link({ kind: 'code', code }),
        }
      : refer(meaning);
  };
}
