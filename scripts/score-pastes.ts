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
import { readLogFormats } from '../src/rules/read-log-formats.ts';
import { formatFinding } from '../src/rules/rule.ts';

/** A paste, and what stands in it. */
interface Sample {
  id: string;
  text: string;
  /** Id of a format, or none. */
  format: string;
  /** Others that the text cannot be told from. */
  format_alt?: string[];
  code: string | null;
  other_codes: string[];
  product: string | null;
  flag: string | null;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, part: { type: 'string' } },
});

const { logFormats, findings } = await readLogFormats(process.cwd());
if (findings.length > 0) {
  console.error(findings.map(formatFinding).join('\n'));
  process.exit(1);
}
const formats = compileFormats(compactFormats(logFormats));
const kindOf = new Map(logFormats.map(({ id, facts }) => [id, facts.kind]));

/** Every third number is never looked at while the formats are written. */
const isForScore = ({ id }: Sample) => Number(id.replace(/\D/g, '')) % 3 === 0;

const samples: Sample[] = [];
for (const file of positionals.length > 0 ? positionals : ['tests/recognise/samples.jsonl']) {
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    if (line.trim() !== '') samples.push(JSON.parse(line) as Sample);
  }
}
const chosen = samples.filter(
  (sample) => options.part === undefined || isForScore(sample) === (options.part === 'score'),
);

const aspects = ['format', 'code', 'product', 'flag'] as const;
type Aspect = (typeof aspects)[number];

function judge(sample: Sample, reading: Reading): Record<Aspect, boolean> {
  const format = reading.format === 'named-status' ? 'none' : (reading.format ?? 'none');
  return {
    format: [sample.format, ...(sample.format_alt ?? [])].includes(format),
    code: (reading.statuses[0]?.code ?? null) === sample.code,
    product: (reading.products[0] ?? null) === sample.product,
    flag: (reading.flags[0]?.value ?? null) === sample.flag,
  };
}

const rows = chosen.map((sample) => {
  const reading = readPaste(sample.text, formats);
  return { sample, reading, right: judge(sample, reading) };
});
const share = (own: typeof rows, aspect: Aspect) =>
  `${((100 * own.filter(({ right }) => right[aspect]).length) / own.length).toFixed(1)} %`.padStart(
    9,
  );

console.log(
  `${'kind'.padEnd(18)}${'samples'.padStart(8)}${aspects.map((a) => a.padStart(9)).join('')}`,
);
const kinds = Map.groupBy(rows, ({ sample }) => kindOf.get(sample.format) ?? 'none');
for (const [kind, own] of [...kinds].sort(([a], [b]) => a.localeCompare(b))) {
  console.log(
    `${kind.padEnd(18)}${String(own.length).padStart(8)}${aspects.map((a) => share(own, a)).join('')}`,
  );
}
console.log(
  `${'all'.padEnd(18)}${String(rows.length).padStart(8)}${aspects.map((a) => share(rows, a)).join('')}`,
);

if (options.misses === true) {
  for (const { sample, reading, right } of rows) {
    const wrong = aspects.filter((aspect) => !right[aspect]);
    if (wrong.length === 0) continue;
    const read = {
      format: reading.format,
      code: reading.statuses[0]?.code ?? null,
      product: reading.products[0] ?? null,
      flag: reading.flags[0]?.value ?? null,
    };
    console.log(
      `\n${sample.id}: ${wrong
        .map((a) => `${a} ${String(read[a])} instead of ${String(sample[a])}`)
        .join(', ')}\n  ${sample.text.slice(0, 300).replaceAll('\n', '\n  ')}`,
    );
  }
}
