/**
 * Scores the reader of pastes against labelled samples:
 * `npm run score:pastes -- [file.jsonl …] [--part develop|score] [--misses]`.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compactFormats } from '../src/recognise/compact-format.ts';
import { compileFormats } from '../src/recognise/format.ts';
import { readPaste } from '../src/recognise/read-paste.ts';
import type { Reading } from '../src/recognise/reading.ts';
import { readContent } from '../src/rules/read-content.ts';
import { formatFinding } from '../src/rules/rule.ts';
import { textTable } from './terminal/text-table.ts';

/** A paste, and what stands in it. What a label leaves out is not judged. */
interface Sample {
  id: string;
  text: string;
  /** Id of a format, or none. */
  format?: string;
  /** Others that the text cannot be told from. */
  format_alt?: string[];
  code?: string | null;
  other_codes?: string[];
  product?: string | null;
  flag?: string | null;
}

const aspects = ['format', 'code', 'product', 'flag'] as const;
type Aspect = (typeof aspects)[number];

/** A sample, what was read in it, and which parts of that are right. */
interface Row {
  sample: Sample;
  reading: Reading;
  right: Partial<Record<Aspect, boolean>>;
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: 'boolean', default: false }, part: { type: 'string' } },
  });
  const files = positionals.length > 0 ? positionals : ['tests/recognise/samples.jsonl'];
  process.exitCode = await scorePastes(files, values.part, values.misses);
}

/**
 * @param files with a sample on each line
 * @param part `score` for those that nobody looks at while formats are written, `develop` for the
 *   others; all of them if left out
 * @returns the code to end with
 */
async function scorePastes(
  files: readonly string[],
  part: string | undefined,
  withMisses: boolean,
): Promise<number> {
  const { content, findings } = await readContent(process.cwd());
  if (findings.length > 0) {
    console.error(findings.map(formatFinding).join('\n'));
    return 1;
  }
  const formats = compileFormats(compactFormats(content.logFormats, content.subCodeLists));
  const kindOf = new Map<string, string>(
    content.logFormats.map(({ id, facts }) => [id, facts.kind]),
  );
  const rows = (await Promise.all(files.map(readSamples)))
    .flat()
    .filter((sample) => part === undefined || isForScore(sample) === (part === 'score'))
    .map((sample): Row => {
      const reading = readPaste(sample.text, formats);
      return { sample, reading, right: judge(sample, reading) };
    });
  const kinds = Map.groupBy(rows, ({ sample }) => kindOf.get(sample.format ?? '') ?? 'none');
  console.log(
    textTable(
      ['kind', 'samples', ...aspects],
      [
        ...[...kinds].sort(([a], [b]) => a.localeCompare(b)).map(([kind, own]) => line(kind, own)),
        line('all', rows),
      ],
      'figures',
    ),
  );
  if (withMisses) for (const row of rows) printMisses(row);
  return 0;
}

async function readSamples(file: string): Promise<Sample[]> {
  return (await readFile(file, 'utf8'))
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => JSON.parse(row) as Sample);
}

/** Every third number is never looked at while the formats are written. */
function isForScore({ id }: Sample): boolean {
  return Number(id.replace(/\D/g, '')) % 3 === 0;
}

function judge(sample: Sample, reading: Reading): Row['right'] {
  const format = reading.format === 'named-status' ? 'none' : (reading.format ?? 'none');
  const right: Record<Aspect, boolean> = {
    format: [sample.format, ...(sample.format_alt ?? [])].includes(format),
    code: (reading.statuses[0]?.code ?? null) === sample.code,
    product: (reading.products[0] ?? null) === sample.product,
    flag: (reading.flags[0]?.value ?? null) === sample.flag,
  };
  const judged = aspects.filter((aspect) => sample[aspect] !== undefined);
  return Object.fromEntries(judged.map((aspect) => [aspect, right[aspect]]));
}

/** A row of the table: how often each aspect is right, in per cent. */
function line(kind: string, rows: readonly Row[]): string[] {
  const share = (aspect: Aspect) => {
    const judged = rows.filter(({ right }) => right[aspect] !== undefined);
    const right = judged.filter((row) => row.right[aspect] === true);
    return judged.length === 0 ? '–' : ((100 * right.length) / judged.length).toFixed(1);
  };
  return [kind, String(rows.length), ...aspects.map(share)];
}

function printMisses({ sample, reading, right }: Row): void {
  const wrong = aspects.filter((aspect) => right[aspect] === false);
  if (wrong.length === 0) return;
  const read = {
    format: reading.format,
    code: reading.statuses[0]?.code,
    product: reading.products[0],
    flag: reading.flags[0]?.value,
  };
  const misses = wrong.map(
    (aspect) => `${aspect} ${String(read[aspect])} instead of ${String(sample[aspect])}`,
  );
  const text = sample.text.slice(0, 300).replaceAll('\n', '\n  ');
  console.log(`\n${sample.id}: ${misses.join(', ')}\n  ${text}`);
}
