import type { LookupEntry, LookupEntryKind } from './lookup-entry.ts';

/** An entry as it is before it goes into the files of the lookup. */
export interface WholeEntry extends LookupEntry {
  /** Sentences that programs write where it is meant: names for which nobody types a number. */
  messages?: string[];
}

/** What is found by words alone. */
const furtherKinds: readonly LookupEntryKind[] = ['symptom', 'choice'];

/** All entries in two files, so that numbers and names need not wait for what only words lead to. */
export interface TwoFiles {
  first: LookupEntry[];
  /** Entries, and with an empty title what belongs to one of the first file. */
  further: LookupEntry[];
}

/** Puts each entry into one file, or where it has what only words ask for, into both. */
export function inTwoFiles(entries: readonly WholeEntry[]): TwoFiles {
  const isFurther = ({ kind }: LookupEntry) => furtherKinds.includes(kind);
  const parts = entries
    .filter((entry) => !isFurther(entry))
    .map(({ messages = [], words, ...first }) => {
      const { kind, mark, codes, href } = first;
      const rest: LookupEntry = {
        kind,
        ...(mark !== undefined && { mark }),
        codes,
        href,
        title: '',
        names: messages,
        ...(words !== undefined && { words }),
      };
      return { first, further: messages.length === 0 && words === undefined ? [] : [rest] };
    });
  return {
    first: parts.map(({ first }) => first),
    further: [...parts.flatMap(({ further }) => further), ...entries.filter(isFurther)],
  };
}

/** The entries of both files, each whole. */
export function fromTwoFiles({ first, further }: TwoFiles): LookupEntry[] {
  const isRest = ({ title }: LookupEntry) => title === '';
  const idOf = ({ kind, mark = '', href }: LookupEntry) => `${kind} ${mark} ${href}`;
  const rests = new Map(further.filter(isRest).map((entry) => [idOf(entry), entry]));
  return [
    ...first.map((entry) => {
      const rest = rests.get(idOf(entry));
      if (rest === undefined) return entry;
      const { names = [], words } = rest;
      return {
        ...entry,
        ...(names.length > 0 && { names: [...(entry.names ?? []), ...names] }),
        ...(words !== undefined && { words }),
      };
    }),
    ...further.filter((entry) => !isRest(entry)),
  ];
}
