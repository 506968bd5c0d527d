import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** What sets two files of the same name apart, as one line for a terminal. */
export function describeDifference(first: Buffer, second: Buffer): string {
  const shorter = Math.min(first.length, second.length);
  let position = 0;
  while (position < shorter && first[position] === second[position]) position += 1;
  const place = `from byte ${String(position)} of ${String(first.length)} and ${String(second.length)}`;
  const excerptOf = (file: Buffer) =>
    JSON.stringify(file.toString('utf8', Math.max(0, position - 40), position + 40));
  return isUtf8(first) && isUtf8(second)
    ? `${place}: ${excerptOf(first)} and ${excerptOf(second)}`
    : place;
}

async function filesOf(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name))),
  );
}

/**
 * Holds two folders against each other, byte for byte.
 * @param readSecond reads a file of the second folder, for example with its own address taken out
 * @returns how many files are the same, and a line for each that the second lacks, has besides or has otherwise
 */
export async function compareFolders(
  first: string,
  second: string,
  readSecond = (file: string): Promise<Buffer> => readFile(`${second}/${file}`),
): Promise<{ same: number; differences: string[] }> {
  const [ofFirst, ofSecond] = await Promise.all([filesOf(first), filesOf(second)]);
  const differences: string[] = [];
  let same = 0;
  for (const file of [...ofFirst.union(ofSecond)].sort()) {
    if (!ofFirst.has(file)) differences.push(`${file}: only in ${second}`);
    else if (!ofSecond.has(file)) differences.push(`${file}: only in ${first}`);
    else {
      const [one, other] = await Promise.all([readFile(`${first}/${file}`), readSecond(file)]);
      if (one.equals(other)) same += 1;
      else differences.push(`${file}: differs ${describeDifference(one, other)}`);
    }
  }
  return { same, differences };
}
