import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LookupEntry } from '../../src/search/lookup-entry.ts';
import { packEntries, unpackEntries } from '../../src/search/packed-entries.ts';

const meaning: LookupEntry = {
  kind: 'meaning',
  mark: '404',
  codes: ['404'],
  href: '/codes/404/',
  title: 'Not Found',
  gloss: '見つからない',
  issuer: 'IETF',
  summary: 'Nothing is there.',
  names: ['missing page', 'dead link'],
  fields: ['Allow'],
  words: 'hide private',
  weight: 0.9,
};
const other: LookupEntry = {
  kind: 'meaning',
  mark: '499',
  codes: ['499'],
  href: '/codes/499/#nginx',
  title: 'Client Closed Request',
};
const page: LookupEntry = {
  kind: 'comparison',
  codes: ['404', '410'],
  href: '/compare/404-vs-410/',
  title: '404 or 410',
};

describe('packed entries', () => {
  it('come out as they went in, whatever they have', () => {
    const entries = [meaning, other, page];
    assert.deepEqual(unpackEntries(packEntries(entries)), entries);
  });
  it('stand by kind, each kind in its order', () => {
    const hrefs = unpackEntries(packEntries([page, meaning, other])).map(({ href }) => href);
    assert.deepEqual(hrefs, [page.href, meaning.href, other.href]);
  });
  it('say nothing twice: neither how an address begins nor the code of a meaning', () => {
    const text = JSON.stringify(packEntries([meaning, other]));
    assert.equal(text.split('/codes/').length, 2);
    assert.equal(text.split('404').length - 1, 2);
  });
  it('are refused when a text would break them', () => {
    assert.throws(() => packEntries([{ ...meaning, title: 'Not\nFound' }]), /one line/);
    assert.throws(() => packEntries([{ ...meaning, names: ['dead\tlink'] }]), /one line/);
  });
});
