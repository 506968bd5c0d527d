import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { misfitsOf } from '../../src/recognise/misfits.ts';
import { obligationsOfMeaning } from '../../src/recognise/obligations-of-meaning.ts';
import { readPaste } from '../../src/recognise/read-paste.ts';
import { responseHeads } from '../../src/recognise/response-head.ts';
import { readContent } from '../../src/rules/read-content.ts';
import { formats } from './read-formats.ts';

const { content } = await readContent(process.cwd());
const obligations = new Map(
  content.meanings
    .filter(({ facts }) => facts.vendor === 'ietf')
    .map(({ facts }) => [facts.code, obligationsOfMeaning(facts)]),
);

/** What does not fit the last head of a text, in short. */
function misfits(text: string): string[] {
  const head = responseHeads(text).at(-1);
  assert.ok(head);
  return misfitsOf(head, obligations.get(head.code)).map(
    ({ kind, field, level }) => `${kind} ${field || 'content'} ${level}`,
  );
}
const head = (statusLine: string, ...fields: string[]) =>
  [`HTTP/1.1 ${statusLine}`, 'Date: Fri, 27 Nov 2026 00:14:07 GMT', ...fields, '', '']
    .join('\r\n')
    .replaceAll('\r', '');

describe('a response head', () => {
  it('misses what its code demands', () => {
    assert.deepEqual(misfits(head('401 Unauthorized')), ['missing WWW-Authenticate MUST']);
    assert.deepEqual(misfits(head('405 Method Not Allowed')), ['missing Allow MUST']);
    assert.deepEqual(misfits(head('407 x')), ['missing Proxy-Authenticate MUST']);
    assert.deepEqual(misfits(head('416 x')), ['missing Content-Range SHOULD']);
    assert.deepEqual(misfits(head('426 x')), ['missing Upgrade MUST', 'missing Connection MUST']);
    assert.deepEqual(misfits(head('206 x')), ['missing Content-Range MUST']);
    assert.deepEqual(misfits(head('429 x')), ['would-help Retry-After MAY']);
  });
  it('fits when it has that, whatever the case of the letters', () => {
    assert.deepEqual(misfits(head('401 x', 'www-authenticate: Basic')), []);
    assert.deepEqual(misfits(head('405 x', 'ALLOW: ')), []);
    assert.deepEqual(misfits(head('429 x', 'Retry-After: 30')), []);
    assert.deepEqual(misfits(head('200 OK')), []);
    assert.deepEqual(misfits(head('799 x')), []);
  });
  it('of several parts has its ranges inside', () => {
    assert.deepEqual(misfits(head('206 x', 'Content-Type: multipart/byteranges; boundary=a')), []);
  });
  it('has what its code forbids', () => {
    assert.deepEqual(misfits(head('204 No Content', 'Content-Length: 0')), [
      'not-allowed Content-Length MUST NOT',
    ]);
    assert.deepEqual(misfits(`${head('204 No Content')}{"ok":true}`), [
      'has-content content MUST NOT',
    ]);
    assert.deepEqual(misfits(head('205 x', 'Content-Length: 12')), [
      'has-content content MUST NOT',
    ]);
  });
  it('that was cut is not blamed for what the rest may hold', () => {
    assert.deepEqual(misfits('HTTP/1.1 401 Unauthorized\nDate: Fri, 27 Nov 2026 00:14:07 GMT'), []);
  });
  it('is not blamed for what only the request or the full response would show', () => {
    assert.deepEqual(misfits(head('304 Not Modified')), []);
    assert.deepEqual(misfits(head('201 Created')), []);
  });
  it('is read from curl -v, whose other lines are no content', () => {
    const text = [
      '* Connected to example.com (192.0.2.1) port 443',
      '> DELETE /a HTTP/1.1',
      '> ',
      '< HTTP/1.1 204 No Content',
      '< Server: nginx',
      '< ',
      '{ [0 bytes data]',
      '* Connection #0 to host example.com left intact',
    ].join('\n');
    const [first] = responseHeads(text);
    assert.equal(first?.code, '204');
    assert.equal(first.hasContent, false);
    assert.ok(first.isWhole);
    assert.deepEqual(
      first.fields.map(({ name, value }) => `${name}=${value}`),
      ['server=nginx'],
    );
    assert.deepEqual(misfits(text), []);
  });
  it('gives each field with its place in the text', () => {
    const text = head('200 OK', 'Server: nginx');
    for (const { name, start, end } of readPaste(text, formats).heads[0]?.fields ?? []) {
      assert.ok(text.slice(start, end).toLowerCase().startsWith(name));
    }
  });
});

describe('who answered', () => {
  const products = (...fields: string[]) => readPaste(head('503 x', ...fields), formats).products;

  it('is told by Server, Via and the fields of single products', () => {
    assert.deepEqual(products('Server: awselb/2.0'), ['aws']);
    assert.deepEqual(products('Server: nginx/1.25.3'), ['nginx']);
    assert.deepEqual(products('Via: 1.1 varnish (Varnish/7.1)'), ['varnish']);
    assert.deepEqual(products('X-Served-By: cache-nrt18143-NRT'), ['fastly']);
    assert.deepEqual(products('cf-mitigated: challenge', 'Server: nginx'), ['cloudflare']);
    assert.deepEqual(products('Server: my-own'), []);
  });
  it('comes with the reason where a field gives one', () => {
    const { flags } = readPaste(head('503 x', 'X-Squid-Error: ERR_DNS_FAIL 0'), formats);
    assert.equal(flags[0]?.value, 'ERR_DNS_FAIL');
  });
});

describe('the list of headers that Chrome shows', () => {
  const rows = [
    ['Request URL', 'https://app.example.com/movie.mp4'],
    ['Request Method', 'GET'],
    ['Status Code', '416 Requested Range Not Satisfiable'],
    ['Remote Address', '192.0.2.17:443'],
    ['Referrer Policy', 'no-referrer-when-downgrade'],
    ['Server', 'Apache/2.4.29 (Ubuntu)'],
    ['Content-Length', '502'],
  ];

  it('tells the status and who answered, with values beside their names or below them', () => {
    for (const between of [': ', ':\n']) {
      const reading = readPaste(rows.map((row) => row.join(between)).join('\n'), formats);
      assert.deepEqual(
        reading.statuses.map(({ code }) => code),
        ['416'],
      );
      assert.deepEqual(reading.products, ['apache']);
    }
  });
  it('shows fields of both sides, so that nothing is said to be missing or too much', () => {
    const text = rows.map((row) => row.join(': ')).join('\n');
    assert.deepEqual(misfits(text.replace('416', '204')), []);
    assert.deepEqual(misfits(text), []);
  });
});
