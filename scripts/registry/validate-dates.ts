import type { Finding } from '../../src/rules/rule.ts';
import {
  registrySnapshotSchema,
  type RegistrySnapshot,
} from '../../src/schemas/registry-snapshot.ts';

/**
 * What is wrong with the dates of a new copy; empty if nothing is.
 * @param snapshot what is to be written beside the copy
 * @param previous what stands beside ours
 * @param file where the dates come from, for the findings
 */
export function validateDates(
  snapshot: RegistrySnapshot,
  previous: RegistrySnapshot,
  file: string,
): Finding[] {
  const result = registrySnapshotSchema.safeParse(snapshot);
  if (!result.success) {
    return result.error.issues.map(({ path: [field], message }) => ({
      file,
      field: String(field),
      found: `${String(snapshot[field as keyof RegistrySnapshot])} does not fit.`,
      remedy: message,
    }));
  }
  if (snapshot.updated >= previous.updated) return [];
  return [
    {
      file,
      field: 'updated',
      found: `${snapshot.updated} is before ${previous.updated}, the date of our copy.`,
      remedy: 'Take a newer download, or correct the date.',
    },
  ];
}
