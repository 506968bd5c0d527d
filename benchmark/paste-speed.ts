/** How long the reader of pastes takes, and the counting of a log: `npm run benchmark:pastes`. */
import { compactFormats } from '../src/recognise/compact-format.ts';
import { countLog } from '../src/recognise/count-log.ts';
import { compileFormats } from '../src/recognise/format.ts';
import { readPaste } from '../src/recognise/read-paste.ts';
import { readContent } from '../src/rules/read-content.ts';
import { medianOf } from './median.ts';
import { textTable } from '../scripts/terminal/text-table.ts';

if (import.meta.main) await measurePastes();

/** Prints how long texts of a megabyte and logs of fifty take. */
async function measurePastes(): Promise<void> {
  const { logFormats, subCodeLists } = (await readContent(process.cwd())).content;
  const compact = compactFormats(logFormats, subCodeLists);
  const formats = compileFormats(compact);
  const exampleOf = (id: string) =>
    logFormats.find((format) => format.id === id)?.facts.example.text ?? '';

  const megabyte = (piece: string) =>
    piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);

  /** Texts that are long, and texts that were made to take long. */
  const texts: Record<string, string> = {
    'nginx log': megabyte(`${exampleOf('nginx-combined')}\n`),
    'HAProxy log': megabyte(`${exampleOf('haproxy-http')}\n`),
    'Istio JSON': megabyte(`${exampleOf('istio-json')}\n`),
    'every example': megabyte(logFormats.map(({ facts }) => facts.example.text).join('\n')),
    'every needle': megabyte(
      formats.formats
        .flatMap(({ readyPhrases }) => readyPhrases.map(({ needle }) => needle))
        .join(' '),
    ),
    'one letter': megabyte('a'),
    'letters and spaces': megabyte('a '),
    'short lines': megabyte('aaaaaaaaaa\n'),
    'quotation marks': megabyte('"'),
    backslashes: megabyte('\\"'),
    brackets: megabyte('[ '),
    colons: megabyte('a:'),
    'open values': megabyte('status:"'),
    pairs: megabyte('status=503 '),
    headlines: megabyte('<center><h1>503 '),
    'status lines': megabyte('HTTP/1.1 503 x\n'),
    'begun messages': megabyte('404 Client Error: x '),
    'begun colours': megabyte('\u001b[3'),
  };

  const rows = Object.entries(texts).map(([name, text]) => {
    const first = cpuTime(() => readPaste(text, compileFormats(compact)));
    const times = Array.from({ length: 7 }, () => cpuTime(() => readPaste(text, formats)));
    return [
      name,
      first.toFixed(0),
      medianOf(times, (time) => time).toFixed(0),
      Math.max(...times).toFixed(0),
    ];
  });
  console.log(
    '1 MB, CPU milliseconds: first reading with fresh expressions, then median and worst of 7',
  );
  console.log(textTable(['text', 'first', 'median', 'worst'], rows, 'figures'));

  const counts = [
    'nginx-combined',
    'haproxy-http',
    'iis-w3c',
    'aws-alb',
    'istio-json',
    'nginx-error',
  ].map((id) => {
    const line = exampleOf(id).split('\n').at(-1) ?? '';
    const lines = Math.floor(50_000_000 / line.length);
    const time = cpuTime(() => countLog(Array<string>(lines).fill(line), formats));
    return [id, (time / 1000).toFixed(1), String(Math.round((lines / time) * 1000))];
  });
  console.log('\n50 MB of one log, CPU seconds and lines in a second');
  console.log(textTable(['log', 'seconds', 'lines/s'], counts, 'figures'));
}

/** CPU time in milliseconds; other work on the machine does not count. */
function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
