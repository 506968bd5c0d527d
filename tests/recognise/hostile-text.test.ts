import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LogCounter } from '../../src/recognise/count-log.ts';
import { readPaste } from '../../src/recognise/read-paste.ts';
import type { Reading } from '../../src/recognise/reading.ts';
import { randomFrom } from './random.ts';
import { formats, logFormats } from './read-formats.ts';

const examples = logFormats.map(({ facts }) => facts.example.text);
const shards = [
  '\ud800',
  '\udfff',
  '\0',
  '\u202e',
  '\u200f',
  '٥٠٢',
  '５０２',
  '<script>alert(1)</script>',
  '<!--',
  '__proto__',
  '{"__proto__":{"status":503},"constructor":"x","status":404}',
  'statusDetails="__proto__"',
  '(a+)+$',
  '[^\\]*',
  '\\',
  '\\"',
  '"',
  "'",
  '`',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\u001b[31m',
  '\u001b[',
  'HTTP/1.1 503 ',
  '\u001f\u008b\u0008\u0000',
  '503',
  '😀',
  '{{{{[[[[',
  'status=',
  '": "',
];

/** Everything that a reading may promise of any text. */
function check(reading: Reading, text: string) {
  const spans = [
    ...reading.statuses,
    ...reading.flags,
    ...reading.words,
    ...reading.passages,
    ...reading.passages.flatMap(({ fields, statuses, flags }) => [
      ...fields,
      ...statuses,
      ...flags,
    ]),
  ];
  for (const { start, end } of spans) {
    assert.ok(
      start >= 0 && start <= end && end <= text.length,
      `${String(start)} to ${String(end)}`,
    );
  }
  for (const { code } of reading.statuses) assert.match(code, /^[0-9]{3}$/);
  const [first, ...others] = [...reading.passages].sort((a, b) => a.start - b.start);
  let end = first?.end ?? 0;
  for (const passage of others) {
    assert.ok(passage.start >= end, 'passages do not reach into each other');
    ({ end } = passage);
  }
}

describe('hostile text', () => {
  it('of 3,000 random mixtures is read without an error, and marked within its bounds', () => {
    const random = randomFrom(20_261_127);
    for (let round = 0; round < 3000; round += 1) {
      let text = '';
      for (let piece = random(12); piece >= 0; piece -= 1) {
        const example = examples[random(examples.length)] ?? '';
        const from = random(example.length);
        text +=
          random(2) === 0
            ? (shards[random(shards.length)] ?? '').repeat(1 + random(4))
            : example.slice(from, from + random(200));
      }
      check(readPaste(text, formats), text);
    }
  });
  it('of 100,000 equal pieces is read without an error', () => {
    for (const shard of shards) {
      const text = shard.repeat(Math.ceil(100_000 / shard.length));
      check(readPaste(text, formats), text);
    }
  });
  it('of one line of many megabytes is read as far as a paste reaches', () => {
    const text = '503 '.repeat(2_000_000);
    assert.equal(readPaste(text, formats).readTo, 1_000_000);
    const counter = new LogCounter(formats);
    counter.add(text);
    assert.equal(counter.result.unread, 1);
  });
  it('of random bytes gives no status', () => {
    const random = randomFrom(7);
    let text = '';
    for (let index = 0; index < 100_000; index += 1) text += String.fromCharCode(random(256));
    check(readPaste(text, formats), text);
  });
  it('changes no prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const reading = readPaste(
      '{"__proto__":{"status":503},"requestUrl":"/","statusDetails":"__proto__"}',
      formats,
    );
    assert.equal(reading.flags[0]?.value, '__proto__');
    const counter = new LogCounter(formats);
    counter.add('{"requestUrl":"/","status":503,"statusDetails":"__proto__"}');
    assert.deepEqual(Object.entries(counter.result.flags), [['__proto__', 1]]);
    assert.equal(Object.getOwnPropertyNames(Object.prototype).length, before);
  });
  it('takes Arabic and full-width digits for no status', () => {
    assert.deepEqual(readPaste('HTTP/1.1 ٥٠٢ Bad Gateway, status ５０２', formats).statuses, []);
  });
});
