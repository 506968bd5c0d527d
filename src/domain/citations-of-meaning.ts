import type { Meaning } from '../schemas/meaning.ts';
import { methodKinds } from './retry-by-method.ts';

/** Every citation of a meaning, with the field it stands in. */
export function citationsOf(facts: Meaning): { field: string; citation: string }[] {
  const found: { field: string; citation: string | undefined }[] = [
    {
      field: 'registration.citation',
      citation: facts.registration.kind === 'unofficial' ? undefined : facts.registration.citation,
    },
    ...(['side', 'cacheable', 'content', 'method', 'retry'] as const).map((fact) => ({
      field: `${fact}.citation`,
      citation: facts[fact]?.citation,
    })),
    ...methodKinds.map((kind) => ({
      field: `retryByMethod.${kind}.citation`,
      citation: facts.retryByMethod?.[kind]?.citation,
    })),
    ...(['fields', 'requestFields', 'formerly', 'history'] as const).flatMap((list) =>
      facts[list].map(({ citation }, index) => ({
        field: `${list}.${String(index)}.citation`,
        citation,
      })),
    ),
  ];
  return found.flatMap(({ field, citation }) =>
    citation === undefined ? [] : [{ field, citation }],
  );
}
