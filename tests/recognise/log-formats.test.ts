import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileLayout } from '../../src/recognise/layout.ts';
import { readPaste } from '../../src/recognise/read-paste.ts';
import { logFormatSchema } from '../../src/schemas/log-format.ts';
import { minimalFormat as minimal } from './log-format-fixture.ts';
import { formats, logFormats } from './read-formats.ts';

describe('the log formats', () => {
  for (const { id, facts: format } of logFormats) {
    it(`read the example of ${id} as that format, with its status and its flag`, () => {
      const { example } = format;
      const reading = readPaste(example.text, formats);
      assert.equal(reading.format, id);
      assert.deepEqual(
        reading.statuses.map(({ code }) => code),
        [...(example.code === null ? [] : [example.code]), ...example.others],
      );
      assert.equal(reading.flags[0]?.value, example.flag);
    });
  }

  it('mark each field of an example where it stands', () => {
    for (const { facts: format } of logFormats) {
      const { text } = format.example;
      for (const { fields } of readPaste(text, formats).passages) {
        for (const { value, start, end } of fields) {
          const there = text.slice(start, end);
          // eslint-disable-next-line no-control-regex -- colours inside a value are no part of it
          assert.equal(there.replace(/\u001b\[[\d;]*m/g, ''), value);
        }
      }
    }
  });
});

describe('a log format', () => {
  const messages = (changes: object) =>
    logFormatSchema
      .safeParse({ ...minimal, ...changes })
      .error?.issues.map(({ message }) => message) ?? [];

  it('is accepted with a layout, its fields and an observation', () => {
    assert.deepEqual(messages({}), []);
  });
  it('is refused with every mistake at once', () => {
    const found = messages({ lines: ['{client} {nobody}', '… {client} …'], vendor: 'nginx' });
    assert.equal(found.length, 3);
    assert.match(found.join(' '), /Remove product.*id nobody.*Keep one/s);
  });
  it('is refused with a phrase that would fit anywhere', () => {
    assert.match(messages({ phrases: ['{client} x'] }).join(' '), /begins with words/);
    assert.match(messages({ phrases: ['{status}: a'] }).join(' '), /three letters/);
  });
  it('is refused without layouts, and without a source', () => {
    assert.match(messages({ lines: [] }).join(' '), /Write a layout/);
    assert.match(messages({ observed: undefined }).join(' '), /Give a source/);
  });
});

describe('a layout', () => {
  const fields = [
    { id: 'path' },
    { id: 'rest', free: true },
    { id: 'time', shape: '00:00' },
    { id: 'status', role: 'status' as const },
  ];
  const match = (layout: string, text: string) => {
    const { source, ids } = compileLayout(layout, true, fields);
    const found = new RegExp(source, 'y').exec(text);
    return found && Object.fromEntries(ids.map((id, index) => [id, found[index + 1]]));
  };

  it('reads words, shapes, quoted texts with escapes, and a status of three digits', () => {
    assert.deepEqual(match('[{time}] "{path}" {status}', '[09:14] "a \\" b" 502'), {
      time: '09:14',
      path: 'a \\" b',
      status: '502',
    });
    assert.equal(match('{status}', '5021'), null);
  });
  it('ends a hole at the character that follows it', () => {
    assert.deepEqual(match('{path}/{rest}$', 'a/b c'), { path: 'a', rest: 'b c' });
  });
  it('bounds every repetition, so that no text takes more than linear time', () => {
    for (const { facts: format } of logFormats) {
      for (const [layouts, isLine] of [
        [format.lines, true],
        [format.phrases, false],
      ] as const) {
        for (const layout of layouts) {
          const { source } = compileLayout(layout, isLine, format.fields);
          const outsideClasses = source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
          assert.doesNotMatch(outsideClasses, /[*+]/, layout);
        }
      }
    }
  });
});
