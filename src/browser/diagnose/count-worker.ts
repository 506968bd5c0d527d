/*
 * Counts a log file outside the page's own thread. It takes one message with the file and the formats,
 * and answers with how far it is, and at last with what it counted or why it could not.
 */
import { LogCounter, type LogCount } from '../../recognise/count-log.ts';
import { compileFormats, type ReadFormat } from '../../recognise/format.ts';

/** What the worker is asked. */
export interface CountRequest {
  file: Blob;
  formats: ReadFormat[];
}

/** What it answers. */
export type CountAnswer =
  | { kind: 'progress'; read: number; lines: number }
  | { kind: 'done'; count: LogCount }
  | { kind: 'binary' }
  | { kind: 'failed' };

/** A line longer than that is read up to there; the counter would not read on either. */
const longestLine = 16_000;
const progressEvery = 100;

const answer = (message: CountAnswer) => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<CountRequest>) => {
  count(data).then(answer, () => {
    answer({ kind: 'failed' });
  });
});

async function count({ file, formats }: CountRequest): Promise<CountAnswer> {
  const start = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  const isUtf16 = start[0] === 0xff && start[1] === 0xfe;
  if (!isGzip && !isUtf16 && isBinary(start)) return { kind: 'binary' };

  let read = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, controller) => {
      read += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  const bytes = file.stream().pipeThrough(counted);
  const unpacked = isGzip ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  const text = unpacked.pipeThrough(new TextDecoderStream(isUtf16 ? 'utf-16le' : 'utf-8'));
  const counter = new LogCounter(compileFormats(formats));
  const reader = text.getReader();
  let rest = '';
  let lines = 0;
  let told = performance.now();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    let from = 0;
    for (let end = value.indexOf('\n'); end >= 0; end = value.indexOf('\n', from)) {
      counter.add(rest + value.slice(from, end));
      lines += 1;
      rest = '';
      from = end + 1;
    }
    // Of a line without an end, only the beginning is kept.
    if (rest.length < longestLine) rest += value.slice(from, from + longestLine);
    if (performance.now() - told > progressEvery) {
      told = performance.now();
      answer({ kind: 'progress', read, lines });
    }
  }
  counter.add(rest);
  return { kind: 'done', count: counter.result };
}

/** Whether the beginning of a file holds what no text has: more than a few null bytes and their like. */
function isBinary(bytes: Uint8Array): boolean {
  const odd = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length;
  return odd > bytes.length / 20;
}
