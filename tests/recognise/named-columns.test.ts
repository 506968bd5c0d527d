import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countLog } from '../../src/recognise/count-log.ts';
import { readPaste } from '../../src/recognise/read-paste.ts';
import { formats } from './read-formats.ts';

const read = (...lines: string[]) => readPaste(lines.join('\n'), formats);
const marks = ({ format, statuses, flags }: ReturnType<typeof read>) => [
  format,
  statuses[0]?.code,
  flags[0]?.value,
];

describe('a log whose first line names its columns', () => {
  it('is read by them, whichever there are and in whichever order', () => {
    assert.deepEqual(
      marks(
        read(
          '#Fields: date time sc-substatus sc-status cs-method x-own cs-uri-stem',
          '2026-03-04 10:00:01 19 500 POST 404 /api/orders',
        ),
      ),
      ['iis-w3c', '500', '500.19'],
    );
  });
  it('is of the program whose columns they are, or of none', () => {
    const line = '2026-03-04 10:00:01 GET 404';
    const of = (names: string) => read(`#Fields: ${names}`, line).format;
    assert.equal(of('date time cs-method sc-status'), 'w3c-extended');
    assert.equal(
      read('#Fields: date x-edge-location sc-status', '2026-03-04 NRT57-P4 404').format,
      'cloudfront-standard',
    );
    assert.deepEqual(read('#Fields: date time cs-method sc-status', line).products, []);
  });
  it('changes its columns where a later line names others', () => {
    const count = countLog(
      [
        '#Fields: time cs-method sc-status',
        '10:00:01 GET 404',
        '#Fields: time sc-status cs-method sc-bytes',
        '10:00:02 503 GET 200',
        '10:00:03 GET 404 200',
      ],
      formats,
    );
    assert.deepEqual(count.codes, { '404': 1, '503': 1 });
    assert.deepEqual(count.formats, { 'w3c-extended': 2 });
  });
  it('is not read where no column is a status, nor where a line has more or fewer', () => {
    assert.equal(read('#Fields: date time cs-method', '2026-03-04 10:00:01 GET').format, null);
    assert.equal(read('#Fields: time sc-status', '10:00:01 GET 404 a b c').format, null);
  });
  it('is as harmless as any other text, however many columns it names', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `c${String(index)}`).join(' ');
    const start = performance.now();
    read(`#Fields: sc-status ${names}`, '404 '.repeat(5000));
    assert.ok(performance.now() - start < 500);
  });
});
