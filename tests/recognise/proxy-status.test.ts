import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proxyStatusMembers } from '../../src/recognise/proxy-status.ts';
import { readPaste } from '../../src/recognise/read-paste.ts';
import { formats } from './read-formats.ts';

describe('Proxy-Status', () => {
  it('names each intermediary with the error that it met', () => {
    assert.deepEqual(
      proxyStatusMembers(
        'r34.example.net; error=connection_timeout; details="a, b", "inner cache";received-status=503',
      ),
      [
        { name: 'r34.example.net', error: 'connection_timeout' },
        { name: 'inner cache', error: undefined },
      ],
    );
  });
  it('is read from a response as the mark that says why', () => {
    const reading = readPaste(
      'HTTP/1.1 504 Gateway Timeout\nProxy-Status: edge; error=connection_timeout\n\n',
      formats,
    );
    assert.deepEqual(
      reading.flags.map(({ value }) => value),
      ['connection_timeout'],
    );
  });
  it('takes linear time for hostile values', () => {
    const start = performance.now();
    for (const piece of ['"', '"\\', ',', 'a;error=', '; '])
      proxyStatusMembers(piece.repeat(50_000));
    assert.ok(performance.now() - start < 1000);
  });
});
