import { ietf } from '../domain/meaning-id.ts';
import { classDigit, statusClassOf } from '../domain/status-class.ts';
import type { Edition } from './edition.ts';
import type { MeaningReference } from './meaning-reference.ts';
import { listNumbers } from './meanings.ts';

/** A number where what is said of it is about its registered meaning, or about its first one. */
export type NumberReference = Pick<MeaningReference, 'code' | 'classDigit' | 'title' | 'link'>;

/** A function that refers to numbers by their code. */
export async function numberReferences({
  refer,
  link,
}: Edition): Promise<(code: string) => NumberReference> {
  const numbers = await listNumbers();
  return (code) => {
    const meanings = numbers.get(code) ?? [];
    const meaning = meanings.find(({ facts }) => facts.vendor === ietf) ?? meanings[0];
    return meaning === undefined
      ? {
          code,
          classDigit: classDigit(statusClassOf(code)),
          title: '',
          link: link({ kind: 'code', code }),
        }
      : refer(meaning);
  };
}
