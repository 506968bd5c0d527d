import type { RegistryRow } from './unassigned-numbers.ts';

/** Rows of the registry's CSV; values are codes or ranges, descriptions may be quoted. */
export function parseRegistry(csv: string): RegistryRow[] {
  return csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const match = /^([\d-]+),("(?:[^"]|"")*"|[^,]*),/.exec(line);
      return {
        value: match?.[1] ?? '',
        description: (match?.[2] ?? '').replace(/^"|"$/g, '').replaceAll('""', '"'),
      };
    });
}
