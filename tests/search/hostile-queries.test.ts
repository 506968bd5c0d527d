import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LookupEntry } from '../../src/search/lookup-entry.ts';
import { createLookup, type Lookup } from '../../src/search/lookup.ts';
import { isPaste } from '../../src/search/paste.ts';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pieces = [
  '404',
  '1020',
  '403.14',
  'rate limit',
  'nginx',
  'haproxy sH',
  '4xx',
  'rfc 9110',
  '__proto__',
  'constructor',
  'toString',
  '(a+)+$',
  '[\\',
  '\u0000',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u200b',
  '٤٠٤',
  '四〇四',
  'ノット',
  '<b>',
  '%00',
  '\n',
  ' ',
  '"',
  '{',
  'HTTP/1.1" ',
  '1'.repeat(50),
  '1.'.repeat(50),
  'a'.repeat(200),
  'ab-'.repeat(60),
  'status=',
  '[14/Mar/2026:',
  '9'.repeat(400),
];

describe('a hostile query', () => {
  let lookup: Lookup;
  before(() => {
    const issuers = ['IETF', 'nginx', 'HAProxy'];
    lookup = createLookup(
      Array.from({ length: 600 }, (_, place): LookupEntry => {
        const code = String(100 + (place % 500));
        const issuer = issuers[place % 3] ?? '';
        return {
          kind: place < 400 ? 'meaning' : 'sub-code',
          mark: place < 400 ? code : `${code}.${String(place % 20)}`,
          codes: [code],
          href: `/codes/${code}`,
          title: `Title ${String(place)} of rate limit`,
          issuer,
          summary: 'constructor of a summary with __proto__ in it',
          names: ['toString', `name ${String(place)}`],
        };
      }),
    );
  });

  /** Other work on the machine may hold up one try, and hardly three. */
  function assertQuick(query: string): void {
    const times: number[] = [];
    do {
      const start = performance.now();
      isPaste(query);
      lookup(query);
      times.push(performance.now() - start);
    } while (times.length < 3 && Math.min(...times) >= 200);
    assert.ok(Math.min(...times) < 200, `${times.join(', ')} ms for ${query.slice(0, 400)}`);
  }

  it('is answered within 200 ms, whatever it is made of, and finds only what there is', () => {
    const random = randomFrom(20261127);
    for (let run = 0; run < 1500; run += 1) {
      const count = 1 + Math.floor(random() ** 3 * 60);
      const query = Array.from(
        { length: count },
        () => pieces[Math.floor(random() * pieces.length)] ?? '',
      ).join(random() < 0.5 ? ' ' : '');
      assertQuick(query);
      const { entries, sole } = lookup(query);
      assert.equal(new Set(entries).size, entries.length);
      assert.ok(sole === undefined || sole === entries[0]);
    }
  });

  it('may be 100,000 characters of anything', () => {
    for (const piece of pieces) {
      assertQuick(piece.repeat(Math.ceil(100_000 / piece.length)));
    }
  });
});
