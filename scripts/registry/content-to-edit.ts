import type { RegistryChange } from './compare-snapshots.ts';

/** A content file that a change of the registry makes wrong, and what to do about it. */
export interface ContentEdit {
  file: string;
  task: string;
}

/** What a change asks of the registered entry of its code. */
function taskFor({ kind }: RegistryChange): string {
  switch (kind) {
    case 'added':
      return 'Write it; CONTRIBUTING.md has the five steps.';
    case 'removed':
      return 'Move it to the vendor who still issues the code, or remove it.';
    case 'description':
      return 'Correct phrase and registration, and tell the change in history.';
    case 'reference':
      return 'Correct the citation in registration, and those that point to the old specification.';
  }
}

/**
 * The content files that need an edit after the registry changed.
 * @param files paths of all files under `content/codes` and their translations
 */
export function contentToEdit(
  changes: readonly RegistryChange[],
  files: readonly string[],
): ContentEdit[] {
  return changes.flatMap((change) => {
    const { code, kind } = change;
    const changesOwner = kind === 'added' || kind === 'removed';
    const registered = `codes/ietf/${code}.mdx`;
    const unofficial = new RegExp(`/codes/(?!ietf/)[^/]+/${code}(-[^/]*)?\\.mdx$`);
    const edit = (task: string) => (file: string) => ({ file, task });
    return [
      { file: `content/${registered}`, task: taskFor(change) },
      ...files
        .filter((file) => file.endsWith(`/${registered}`) && file !== `content/${registered}`)
        .map(edit('Do the same in the translation.')),
      ...files
        .filter((file) => changesOwner && unofficial.test(file))
        .map(edit(`Read again what it says of ${code} in the registry.`)),
    ];
  });
}
