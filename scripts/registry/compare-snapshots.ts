import { isAssigned } from '../../src/domain/registry.ts';
import type { RegistryRow } from '../../src/domain/unassigned-numbers.ts';

/** What became of one code from one copy of the registry to the next. */
export type RegistryChange =
  | { kind: 'added'; code: string; after: RegistryRow }
  | { kind: 'removed'; code: string; before: RegistryRow }
  | { kind: 'description' | 'reference'; code: string; before: RegistryRow; after: RegistryRow };

/**
 * Every change of an assigned code between two copies, ascending. Rows of unassigned numbers are
 * left out: they only mirror what was added and removed.
 */
export function compareSnapshots(
  before: readonly RegistryRow[],
  after: readonly RegistryRow[],
): RegistryChange[] {
  const [old, current] = [assignedRows(before), assignedRows(after)];
  return [...new Set([...old.keys(), ...current.keys()])]
    .sort()
    .flatMap((code): RegistryChange[] => {
      const [was, is] = [old.get(code), current.get(code)];
      if (was === undefined) return is === undefined ? [] : [{ kind: 'added', code, after: is }];
      if (is === undefined) return [{ kind: 'removed', code, before: was }];
      return (['description', 'reference'] as const)
        .filter((field) => was[field] !== is[field])
        .map((kind) => ({ kind, code, before: was, after: is }));
    });
}

function assignedRows(rows: readonly RegistryRow[]): Map<string, RegistryRow> {
  return new Map(rows.filter(isAssigned).map((row) => [row.value, row]));
}

/** A change in a line. */
export function formatChange(change: RegistryChange): string {
  const textOf = ({ description, reference }: RegistryRow) => `${description} ${reference}`;
  switch (change.kind) {
    case 'added':
      return `${change.code} added: ${textOf(change.after)}`;
    case 'removed':
      return `${change.code} removed: ${textOf(change.before)}`;
    case 'description':
    case 'reference':
      return `${change.code} ${change.kind} changed: ${change.before[change.kind]} -> ${change.after[change.kind]}`;
  }
}
