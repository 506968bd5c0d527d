/** One text of a file's facts. */
interface FactText {
  /** Where it stands: `fields.0.condition`. */
  field: string;
  text: string;
}

/** Every text in the facts of a file, however deep it lies. */
export function textsOf(facts: unknown, field = ''): FactText[] {
  if (typeof facts === 'string') return [{ field, text: facts }];
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([key, inner]) =>
    textsOf(inner, field === '' ? key : `${field}.${key}`),
  );
}
