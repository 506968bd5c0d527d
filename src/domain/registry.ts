import type { RegistryRow } from './unassigned-numbers.ts';

/** First line of the registry's CSV. */
export const registryHeader = 'Value,Description,Reference';

/** What the registry writes in a row that nobody has. */
const unassigned = 'Unassigned';

/** Lines of a CSV file, whatever ends them, without the empty ones at the end. */
export function linesOf(csv: string): string[] {
  return csv.trimEnd().split(/\r?\n/);
}

/**
 * The fields of a line of CSV without their quotes.
 * @returns undefined if a quote is not closed, or stands inside of a bare field
 */
export function fieldsOf(line: string): string[] | undefined {
  const fields = [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/gy)];
  const length = fields.reduce((sum, [field]) => sum + field.length, 0);
  if (length !== line.length + 1) return undefined;
  return fields.map(([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare);
}

/** Rows of the registry's CSV; a copy that may be damaged goes through `validateRegistry` first. */
export function parseRegistry(csv: string): RegistryRow[] {
  return linesOf(csv)
    .slice(1)
    .map((line) => {
      const [value = '', description = '', reference = ''] = fieldsOf(line) ?? [];
      return { value, description, reference };
    });
}

/** Whether a row holds a code, and not a gap between codes. */
export function isAssigned({ description }: Pick<RegistryRow, 'description'>): boolean {
  return description !== unassigned;
}

/** The reason phrase in a description, without the registry's marks behind it. */
export function phraseIn(description: string): string {
  return description.replace(/ \((TEMPORARY|OBSOLETED).*$/, '');
}
