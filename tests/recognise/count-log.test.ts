import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countLog } from '../../src/recognise/count-log.ts';
import { minuteOf } from '../../src/recognise/log-time.ts';
import { readPaste } from '../../src/recognise/read-paste.ts';
import { formats, logFormats } from './read-formats.ts';

const haproxy = (minute: string, status: string, state: string) =>
  `Nov 27 09:14:37 lb1 haproxy[1]: 203.0.113.24:51034 [27/Nov/2026:09:${minute}:07.102] www~ app/app2 0/0/1/-1/30002 ${status} 198 - - ${state}-- 41/40/12/3/0 0/0 "GET /report HTTP/1.1"`;

describe('a log', () => {
  it('is counted by number, class, flag, writer and time', () => {
    const count = countLog(
      [
        haproxy('14', '200', '--'),
        haproxy('14', '504', 'sH'),
        haproxy('15', '504', 'sH'),
        haproxy('15', '500', '--'),
        haproxy('15', '-1', 'CC'),
        '',
        'no line of a log',
      ],
      formats,
    );
    assert.equal(count.lines, 6);
    assert.equal(count.unread, 1);
    assert.deepEqual(count.formats, { 'haproxy-http': 5 });
    assert.deepEqual(count.codes, { '200': 1, '500': 1, '504': 2 });
    assert.deepEqual(count.classes, { '2': 1, '5': 3 });
    assert.deepEqual(count.flags, { sH: 2, CC: 1 });
    assert.deepEqual(count.writers, { product: 2, upstream: 2, unknown: 0 });
    assert.deepEqual(count.times, {
      '2026-11-27T09:14': { '2': 1, '5': 1 },
      '2026-11-27T09:15': { '5': 2 },
    });
  });
  it('shows the worst kinds first, each with its first line', () => {
    const [worst, next] = countLog(
      [haproxy('1', '200', '--'), haproxy('14', '404', '--'), haproxy('14', '503', 'SC')],
      formats,
    ).kinds;
    assert.deepEqual([worst?.code, worst?.flag, worst?.line], ['503', 'SC', 3]);
    assert.equal(next?.code, '404');
    assert.match(worst?.sample ?? '', / 503 198 /);
  });
  it('tells the status of a load balancer from that of its target', () => {
    const alb = logFormats.find(({ id }) => id === 'aws-alb')?.facts.example.text ?? '';
    const fromTarget = alb.replace(' 504 - ', ' 502 502 ');
    assert.deepEqual(countLog([alb, fromTarget], formats).writers, {
      product: 1,
      upstream: 1,
      unknown: 0,
    });
  });
  it('blames nobody where nginx writes the same number for itself and for the server behind', () => {
    const line = (status: number, upstream: string) =>
      `{"status":${String(status)},"upstream_status":"${upstream}"}`;
    assert.deepEqual(
      countLog([line(500, '500'), line(502, '502'), line(404, '-'), line(200, '502, 200')], formats)
        .writers,
      { product: 1, upstream: 2, unknown: 1 },
    );
  });
  it('of many minutes is counted by the hour', () => {
    const lines = Array.from({ length: 1440 }, (_, index) => {
      const hour = String(Math.floor(index / 60)).padStart(2, '0');
      const minute = String(index % 60).padStart(2, '0');
      return `192.0.2.1 - - [27/Nov/2026:${hour}:${minute}:00 +0000] "GET / HTTP/1.1" 200 5 "-" "-"`;
    });
    const { times } = countLog(lines, formats);
    assert.equal(Object.keys(times).length, 24);
    assert.deepEqual(times['2026-11-27T05'], { '2': 60 });
  });
  it('is read in the strings of JSON in which Docker keeps it', () => {
    const log = `${haproxy('14', '504', 'sH')}\n`;
    assert.deepEqual(countLog([JSON.stringify({ log, stream: 'stdout' })], formats).codes, {
      '504': 1,
    });
  });
  it('is read as the single paste is, line by line', () => {
    for (const { id, facts } of logFormats) {
      if (facts.kind !== 'access-log' || facts.signs.length > 0 || facts.phrases.length > 0)
        continue;
      // Where the line above names the columns, the last says nothing without it.
      const lines = facts.example.text.split('\n').slice(facts.columns === undefined ? -1 : 0);
      const paste = readPaste(lines.join('\n'), formats);
      const count = countLog(lines, formats);
      assert.deepEqual(Object.keys(count.formats), [paste.format], id);
      assert.equal(Object.keys(count.codes)[0], paste.statuses[0]?.code, id);
      assert.equal(Object.keys(count.flags)[0], paste.flags[0]?.value, id);
    }
  });
});

describe('the time of a line', () => {
  it('is read as logs write it', () => {
    assert.equal(minuteOf('27/Nov/2026:09:14:07 +0900'), '2026-11-27T09:14');
    assert.equal(minuteOf('1/Nov/2026 09:14:07'), '2026-11-01T09:14');
    assert.equal(minuteOf('2026-11-27T00:14:07.123Z'), '2026-11-27T00:14');
    assert.equal(minuteOf('2026/11/27'), '2026-11-27');
    assert.equal(minuteOf('Fri Nov 27 09:14:09.645161 2026'), '2026-11-27T09:14');
    assert.equal(minuteOf('1795738447.123'), '2026-11-27T00:14');
    assert.equal(minuteOf('soon'), undefined);
  });
});
