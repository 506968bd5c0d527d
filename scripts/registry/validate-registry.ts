import { fieldsOf, isAssigned, linesOf, registryHeader } from '../../src/domain/registry.ts';
import type { Finding } from '../../src/rules/rule.ts';

/** First and last number of the registry. */
const [first, last] = [100, 599];

const downloadAgain = 'Download the file again.';

interface Row {
  line: number;
  text: string;
}

interface Fault {
  line: number;
  found: string;
  remedy: string;
}

/**
 * Looks at every line of a downloaded copy of the registry before it replaces ours.
 * @param csv text of the download
 * @param file what to call it in the findings
 * @returns everything that is wrong, by line; empty if the copy is whole
 */
export function validateRegistry(csv: string, file: string): Finding[] {
  const [header, ...rows] = linesOf(csv).map((text, index) => ({ line: index + 1, text }));
  return [...headerFaults(header), ...rows.flatMap(rowFaults), ...sequenceFaults(rows)]
    .sort((a, b) => a.line - b.line)
    .map(({ line, found, remedy }) => ({ file, field: `line ${String(line)}`, found, remedy }));
}

function headerFaults(header: Row | undefined): Fault[] {
  if (header?.text === registryHeader) return [];
  const found = `The header is “${header?.text ?? ''}”.`;
  return [{ line: 1, found, remedy: `It must be “${registryHeader}”.` }];
}

/** What is wrong with a row by itself. */
function rowFaults({ line, text }: Row): Fault[] {
  const [value = '', description = '', reference = '', ...others] = fieldsOf(text) ?? [];
  const fault = (found: string, remedy: string) => [{ line, found, remedy }];
  if (!/^\d{3}(-\d{3})?$/.test(value) || others.length > 0) {
    return fault(
      `“${text}” is no row.`,
      'It must be a code or a range, a description, a reference.',
    );
  }
  if (description.trim() === '') return fault(`${value} has no description.`, downloadAgain);
  if (!isAssigned({ description })) return [];
  if (value.includes('-')) {
    const remedy = 'Only unassigned numbers stand in ranges; write a row for each code.';
    return fault(`The range ${value} is “${description}”.`, remedy);
  }
  if (!/^\[.+\]$/.test(reference)) {
    const remedy = 'A code needs what defines it, in brackets: [RFC9110, Section 15.5.5].';
    return fault(`${value} ${description} has the reference “${reference}”.`, remedy);
  }
  return [];
}

/** Numbers that are missing, stand twice or are out of order, as far as they can be read. */
function sequenceFaults(rows: readonly Row[]): Fault[] {
  const faults: Fault[] = [];
  let next = first;
  for (const { line, text } of rows) {
    const [, start, end = start] = /^(\d{3})(?:-(\d{3}))?/.exec(text) ?? [];
    if (start === undefined) continue;
    const [from, to] = [Number(start), Number(end)];
    if (from > next) {
      const found = `${rangeOf(next, from - 1)} is missing before it.`;
      faults.push({ line, found, remedy: downloadAgain });
    } else if (from < next || to < from) {
      const found = `${rangeOf(from, to)} does not follow ${String(next - 1)}.`;
      faults.push({
        line,
        found,
        remedy: `Numbers ascend, and each stands once. ${downloadAgain}`,
      });
    }
    next = Math.max(next, to + 1);
  }
  if (next <= last) {
    const found = `${rangeOf(next, last)} is missing at the end.`;
    faults.push({ line: rows.length + 1, found, remedy: downloadAgain });
  } else if (next > last + 1) {
    const found = `The numbers go on to ${String(next - 1)}.`;
    faults.push({ line: rows.length + 1, found, remedy: `They end at ${String(last)}.` });
  }
  return faults;
}

function rangeOf(from: number, to: number): string {
  return from === to ? String(from) : `${String(from)}-${String(to)}`;
}
