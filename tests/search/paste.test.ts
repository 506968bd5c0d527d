import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPaste } from '../../src/search/paste.ts';

describe('a paste', () => {
  it('is told from a question by its lines, its form or its length', () => {
    for (const text of [
      'HTTP/1.1 502 Bad Gateway\nServer: nginx',
      '203.0.113.9 - - [14/Mar/2026:16:02:11 +0000] "GET / HTTP/1.1" 499 0 "-" "curl/8.4.0"',
      '2026-03-14T16:02:11Z ERROR upstream status 502',
      '{"status":504,"upstream_status":"504"}',
      '<html><head><title>502 Bad Gateway</title>',
      'at Object.get (/srv/app/node_modules/axios/lib/core/settle.js:19:12)',
      'at=error code=H12 status=503',
      'word '.repeat(40),
    ]) {
      assert.ok(isPaste(text), text);
    }
  });
  it('is no question, however technical', () => {
    for (const text of [
      '502 bad gateway nginx 1.22',
      '"GET / HTTP" 404',
      'upstream timed out (110: Connection timed out)',
      'Retry-After: 120',
      'what should I return when two people edit the same document and the second one saves?',
      'status=204',
      '',
    ]) {
      assert.ok(!isPaste(text), text);
    }
  });
});
