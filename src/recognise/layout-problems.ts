import { compileLayout, layoutPart, type FieldForm } from './layout.ts';

/**
 * What is wrong with a layout, and what to write instead.
 * @param isLine whether it keeps to one line; else it stands anywhere
 * @param fields the fields that its ids name
 */
export function layoutProblems(
  layout: string,
  isLine: boolean,
  fields: readonly FieldForm[],
): string[] {
  const problems: string[] = [];
  const fieldOf = (id: string | undefined) => fields.find((field) => field.id === id);
  const parts = [...layout.matchAll(layoutPart)];
  for (const [whole, id] of parts) {
    if (id === undefined || id === '' || fieldOf(id) !== undefined) continue;
    problems.push(`No field has the id ${id}. Add it to fields, or correct ${whole}.`);
  }
  const firstId = parts[0]?.[1];
  const first = fieldOf(firstId);
  const isTelling =
    first?.role === 'status' || first?.shape !== undefined || first?.starts !== undefined;
  if (!isLine && firstId !== undefined && !isTelling) {
    problems.push('A phrase begins with words, a status or a shape; otherwise it fits anywhere.');
  }
  const { free, needle } = compileLayout(layout, isLine, fields);
  if (free > 1) {
    problems.push('Two holes for free words divide a text in many ways. Keep one … or free field.');
  }
  if (!isLine && needle.length < 3) {
    problems.push('A phrase needs a word of three letters or more by which it is found.');
  }
  return problems;
}
