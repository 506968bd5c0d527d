import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPaste } from '../../src/recognise/read-paste.ts';
import { formats, logFormats } from './read-formats.ts';
import { randomFrom } from './random.ts';

/** Lines that stand beside the one in question, each with numbers that look like a status: `#` is one. */
const neighbours = [
  'INFO  listening on 0.0.0.0:# (pid #)',
  'worker # started in # ms',
  'pull complete layer=sha256:#0404 size=#MB elapsed=#ms',
  'version v#.#.# of #/2026 is ready',
  '127.0.0.1:# -> 10.0.#.4:8#',
  'Tests: # passed, # total, time # s',
  'memory_bytes #',
  'queue_length{worker="#"} #',
  'latency_ms_sum #.25',
  '| orders | # | # | 99.# % |',
  'p99 # ms, p50 # ms, # requests',
  'ERROR 1# (28000): Access denied for user',
  'exit code #',
  'line #, column #',
  'at Server.listen (net.js:#:17)',
  'Process: 5# (code=exited, signal=9)',
  'on page # of #',
  'at #:14 on 2026-11-27, room #',
  'https://app.example.com:#/items/#?limit=#',
  'user #, order #, total # EUR',
  'took #.# seconds',
  'port #',
  'Java 1.8.0_#',
  'commit #a#f',
  'copied # files (# kB)',
  'rows: #',
  'the year #',
];
const numbers = [
  '200',
  '301',
  '404',
  '418',
  '429',
  '499',
  '500',
  '502',
  '503',
  '504',
  '521',
  '599',
];

/** What a reading says, without the places. */
const told = (text: string) => {
  const { format, statuses, products, flags } = readPaste(text, formats);
  return {
    format,
    codes: statuses.map(({ code, role }) => `${role} ${code}`),
    products,
    flags: flags.map(({ value }) => value),
  };
};

describe('numbers that are no status', () => {
  const random = randomFrom(20_261_128);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const neighbour = () => pick(neighbours).replaceAll('#', () => pick(numbers));

  it('are no status by themselves, in 2,000 lines of ports, sizes, times, versions and counts', () => {
    for (let round = 0; round < 2000; round += 1) {
      const text = Array.from({ length: 1 + random(4) }, neighbour).join('\n');
      assert.deepEqual(told(text).codes, [], text);
    }
  });
  for (const { id, facts } of logFormats) {
    it(`change nothing beside the example of ${id}`, () => {
      const { text } = facts.example;
      const expected = told(text);
      for (let round = 0; round < 25; round += 1) {
        const before = neighbour();
        const after = neighbour();
        const whole = `${before}\n${text}\n${after}`;
        assert.deepEqual(told(whole), expected, whole);
      }
    });
  }
});
