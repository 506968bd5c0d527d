import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LookupEntry } from '../../src/search/lookup-entry.ts';
import { createLookup } from '../../src/search/lookup.ts';
import { prepareMessageFinder } from '../../src/search/message-finder.ts';
import { rememberTerms } from '../../src/search/remember-terms.ts';
import { finish } from '../../src/search/steps.ts';

const meaning = (code: string, title: string): LookupEntry => ({
  kind: 'meaning',
  mark: code,
  codes: [code],
  href: `/codes/${code}/`,
  title,
});
const message = (code: string, ...names: string[]): LookupEntry => ({
  kind: 'message',
  codes: [code],
  href: `/codes/${code}/`,
  title: code,
  names,
});
const entries: LookupEntry[] = [
  meaning('400', 'Bad Request'),
  meaning('503', 'Service Unavailable'),
  meaning('504', 'Gateway Timeout'),
  message('400', 'Your browser sent a request that this server could not understand.'),
  message('503', 'No server is available to handle this request.', 'The fetch of the copy failed'),
  {
    kind: 'symptom',
    codes: ['504'],
    href: '/symptoms/late-copy/',
    title: 'The copy comes too late',
    names: ['The fetch of the late copy failed'],
  },
];
const prepare = (some: readonly LookupEntry[]) =>
  finish(prepareMessageFinder(some, rememberTerms()));
const find = prepare(entries);

describe('a message of a program', () => {
  it('finds the number that goes with it, whole or cut, in any letter case', () => {
    for (const query of [
      'Your browser sent a request that this server could not understand',
      'your browser sent a request that this server',
      'NO SERVER IS AVAILABLE TO HANDLE THIS REQUEST.',
    ]) {
      assert.equal(find(query)?.kind, 'meaning', query);
    }
  });
  it('finds nothing for the same words in another order, or for few of them', () => {
    assert.equal(find('understand this browser server a request sent'), undefined);
    assert.equal(find('server available'), undefined);
  });
  it('leaves the first place to a symptom that is more like the query', () => {
    assert.equal(find('the fetch of the late copy failed'), undefined);
  });
  it('comes first in the lookup, and is never a result itself', () => {
    const found = createLookup(entries)('no server is available to handle this request').entries;
    assert.equal(found[0]?.mark, '503');
    assert.ok(found.every(({ kind }) => kind !== 'message'));
  });
  it('says nothing where a number is asked for', () => {
    const [first] = createLookup(entries)(
      '504 no server is available to handle this request',
    ).entries;
    assert.equal(first?.mark, '504');
  });
});
